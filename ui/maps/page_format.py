"""Where the parts of a printed map go, lying or upright, on the paper that people have."""

from qgis.core import QgsLayoutPoint, QgsLayoutSize, QgsUnitTypes
from qgis.PyQt.QtCore import QLocale

from ...processing.layers.preferences import map_paper, map_upright
from ...processing.translation import tr

# millimeters, upright
PAPERS = {"letter": (215.9, 279.4), "a4": (210.0, 297.0), "tabloid": (279.4, 431.8), "a3": (297.0, 420.0)}
# where letter is the usual paper: Unicode CLDR, measurement data, paperSize
LETTER_COUNTRIES = ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")

MARGIN, GAP = 10.0, 4.0
HEAD, FOOT, EDGE = 29.0, 15.0, 6.0
COLUMN = 70.0
NOTE, TOOLS = 24.0, 25.0
LOCATOR = (42.0, 32.0)
SCALE_BAR = 50.0
# of what is below the map of an upright page
STRIP = LOCATOR[1] + GAP + NOTE + TOOLS


def paper_titles():
    """Name of each paper for people, by key."""
    return {"letter": tr("Letter"), "a4": "A4", "tabloid": tr("Tabloid (two letters)"), "a3": "A3"}


def chosen_paper():
    """Key of the paper that the person chose, else the usual one of the country of the machine."""
    paper = map_paper()
    if paper in PAPERS:
        return paper
    return "letter" if QLocale.system().name().partition("_")[2] in LETTER_COUNTRIES else "a4"


def page_size():
    """Width and height of a new page, in millimeters."""
    short, long = PAPERS[chosen_paper()]
    return (short, long) if map_upright() else (long, short)


def boxes(width, height, with_locator):
    """Left, top, width and height of each part, in millimeters.

    Parameters
    ----------
    width, height : float
        Of the page. On a lying one legend and notes are at the right of the map, on an upright one below it.
    with_locator : bool
        Whether there is a small map that says where the map lies.
    """
    right, inner, foot = width - MARGIN, width - 2 * MARGIN, height - EDGE - FOOT
    bottom, column = foot - 3.0, right - COLUMN
    heading = inner - 27.0
    found = {
        "title": (MARGIN, 7.0, heading, 10.0),
        "subtitle": (MARGIN, 17.5, heading, 7.0),
        "logo": (right - 25.0, 6.0, 25.0, 18.0),
        "band": (MARGIN, 26.0, inner, 1.2),
        "source": (MARGIN, foot, inner - COLUMN - GAP, FOOT),
        "imprint": (column, foot, COLUMN, FOOT),
        "scale_bar": (column, bottom - 12.0, SCALE_BAR, 12.0),
        "north_arrow": (right - 14.0, bottom - 19.0, 14.0, 19.0),
    }
    beside = inner - COLUMN - GAP
    if width >= height:
        note = bottom - TOOLS - NOTE
        found["map"] = (MARGIN, HEAD, beside, bottom - HEAD)
        found["note"] = (column, note, COLUMN, NOTE)
        room = note - 2 * GAP - HEAD
        if with_locator:
            room -= LOCATOR[1] + GAP
            found["locator"] = (column, note - GAP - LOCATOR[1], *LOCATOR)
        found["legend"] = (column, HEAD, COLUMN, room)
        return found
    top = bottom - STRIP
    found["map"] = (MARGIN, HEAD, inner, top - GAP - HEAD)
    found["note"] = (column, bottom - TOOLS - NOTE, COLUMN, NOTE)
    if with_locator:
        found["locator"] = (column, top, *LOCATOR)
    found["legend"] = (MARGIN, top, beside, STRIP)
    return found


def set_page(layout, with_locator):
    """Give the page of a layout made from the template the size chosen, and put its parts in their places."""
    unit = QgsUnitTypes.LayoutUnit.LayoutMillimeters
    width, height = page_size()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height, unit))
    for name, (left, top, across, down) in boxes(width, height, with_locator).items():
        item = layout.itemById(name)
        if item is None:  # it comes once there is room for it
            continue
        item.attemptMove(QgsLayoutPoint(left, top, unit))
        item.attemptResize(QgsLayoutSize(across, down, unit))
