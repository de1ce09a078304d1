"""The methods as a package of their own, for a Python that knows nothing of the plugin.

A worker imports a function by its name. The plugin may be loaded under any name, and an older
one may have left its modules on a cluster, so the copy is named after its own content.
"""

import hashlib
import shutil
from pathlib import Path
from pkgutil import resolve_name
from tempfile import TemporaryDirectory

METHODS = Path(__file__).resolve().parent.parent
METHODS_PACKAGE = __package__.rpartition(".")[0]


class MethodBundle:
    """A copy of `methods` that exists while the context is open.

    Attributes
    ----------
    name : str
        Of the package.
    folder : pathlib.Path
        Holds the package and nothing else; a Python that has it among its paths can import it.
    """

    def __enter__(self):
        self._temporary = TemporaryDirectory(prefix="territorios-")
        self.folder = Path(self._temporary.name) / "methods"
        self.name = f"territorios_methods_{_digest()[:16]}"
        shutil.copytree(METHODS, self.folder / self.name, ignore=shutil.ignore_patterns("__pycache__"))
        return self

    def __exit__(self, *exception):
        self._temporary.cleanup()

    def archive(self):
        """Path of the same as a zip."""
        return shutil.make_archive(str(self.folder.parent / self.name), "zip", self.folder)

    def named(self, function):
        """`function` of a module of `methods` as workers find it."""
        module = function.__module__
        if not module.startswith(f"{METHODS_PACKAGE}."):
            raise ValueError(f"{module} is no module of the methods")
        return NamedFunction(f"{self.name}{module[len(METHODS_PACKAGE) :]}:{function.__qualname__}")


class NamedFunction:
    """Becomes the function of that name where it is unpickled."""

    def __init__(self, name):
        self.name = name

    def __reduce__(self):
        return resolve_name, (self.name,)

    def __call__(self, *arguments):
        return resolve_name(self.name)(*arguments)


def _digest():
    """Hexadecimal digest of the source of all methods."""
    content = hashlib.sha256()
    for path in sorted(METHODS.rglob("*.py")):
        content.update(path.relative_to(METHODS).as_posix().encode())
        content.update(path.read_bytes())
    return content.hexdigest()
