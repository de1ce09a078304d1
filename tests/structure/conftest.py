"""The source of the plugin as syntax trees."""

import ast

import pytest


@pytest.fixture(scope="session")
def shipped_modules(root):
    """Path inside the plugin → syntax tree, for every Python module that ships."""
    paths = [root / "__init__.py", root / "plugin.py"]
    for folder in ("processing", "ui"):
        paths += sorted((root / folder).rglob("*.py"))
    return {path.relative_to(root).as_posix(): ast.parse(path.read_text(encoding="utf-8"), str(path)) for path in paths}


@pytest.fixture(scope="session")
def documents(root):
    """Paths inside the repository of what people read, page by page."""
    pages = [*sorted(root.glob("*.md")), *sorted((root / "docs").rglob("*.md"))]
    return [page.relative_to(root).as_posix() for page in pages]
