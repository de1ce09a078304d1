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
