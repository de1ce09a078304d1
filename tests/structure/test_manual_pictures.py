"""Every picture that a document shows exists, and every picture in docs is shown."""

import re
import struct

import pytest

PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")


@pytest.fixture(scope="module")
def shown(root, documents):
    """Document → (text, path) of each picture of the repository that it shows."""
    found = {}
    for name in documents:
        pictures = PICTURE.findall((root / name).read_text(encoding="utf-8"))
        found[name] = [(text, (root / name).parent / path) for text, path in pictures if "://" not in path]
    return found


def test_pictures_exist(shown):
    assert not [f"{name}: {path}" for name, pictures in shown.items() for _, path in pictures if not path.is_file()]


def test_pictures_are_used(shown, root):
    used = {path.resolve() for pictures in shown.values() for _, path in pictures}
    drawn = {path.resolve() for path in (root / "docs" / "images").rglob("*") if path.is_file()}
    assert not sorted(path.name for path in drawn - used)


def test_pictures_say_what_they_show(shown):
    assert not [str(path) for pictures in shown.values() for text, path in pictures if not text.strip()]


def test_both_manuals_show_the_same(shown):
    english, spanish = (_of_manual(shown, code) for code in ("en", "es"))
    assert english == spanish
    assert len(english) == len(set(english))


def test_every_style_has_its_picture(shown, root):
    styles = {path.stem for path in (root / "resources" / "styles").glob("*.qml")}
    assert styles <= _of_folder(shown, "maps")


def test_every_window_and_the_settings_have_their_picture(shown, qgis_app):
    from territorios_productivos.ui.windows import window_entries

    windows = {entry.name for entry in window_entries()} | {"settings_page"}
    assert len(windows) > 7
    assert windows <= _of_folder(shown, "windows")


def test_every_theme_of_the_printed_maps_has_its_picture(shown, qgis_app):
    from territorios_productivos.ui.maps.map_themes import map_themes

    assert {theme.name for theme in map_themes()} == _of_folder(shown, "layouts")


def test_maps_stay_small(root):
    """A manual that loads on a telephone: 900 pixels wide, 4.5 MB in all."""
    maps = sorted(path for folder in ("maps", "layouts") for path in (root / "docs" / "images" / folder).glob("*.png"))
    assert sum(path.stat().st_size for path in maps) < 4_500_000
    assert {struct.unpack(">I", path.read_bytes()[16:20])[0] for path in maps} == {900}


def _of_folder(shown, folder):
    """Names, without their ending, of the pictures of a folder that the Spanish manual shows."""
    pages = (pictures for name, pictures in shown.items() if "manual/es/" in name)
    return {path.stem for pictures in pages for _, path in pictures if path.parent.name == folder}


def _of_manual(shown, code):
    """Folder and name of the pictures of a manual, page by page."""
    return [path.parts[-2:] for name, pictures in shown.items() if f"manual/{code}/" in name for _, path in pictures]
