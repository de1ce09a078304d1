"""The benchmark's own modules, as scripts/benchmark sees them."""

import pytest


@pytest.fixture(scope="session", autouse=True)
def benchmark_modules(root):
    """Importable here and in the processes that they start."""
    with pytest.MonkeyPatch.context() as patch:
        library = str(root / "scripts" / "lib")
        patch.syspath_prepend(library)
        patch.setenv("PYTHONPATH", library)
        patch.setenv("CPL_LOG", "/dev/null")
        yield
