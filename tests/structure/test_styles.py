"""The styles that ship draw the same on every machine."""

import xml.etree.ElementTree as ET


def test_labels_name_their_font(root):
    """Without a family Qt takes any installed font; on Debian that was one of mathematical symbols."""
    nameless = [
        path.name
        for path in sorted((root / "resources" / "styles").glob("*.qml"))
        if any(style.get("fontFamily") == "" for style in ET.parse(path).iter("text-style"))
    ]
    assert not nameless


def test_no_label_asks_for_a_font_that_qgis_downloads(root):
    """From 3.28 on QGIS fetches Open Sans from the network, and warns where there is none."""
    asking = [path.name for path in (root / "resources" / "styles").glob("*.qml") if "Open Sans" in path.read_text()]
    assert not asking
