"""What the review tells of one unit, and of a whole division."""

from dataclasses import dataclass
from html import escape

from ...processing.compat import is_null
from ...processing.layers.local_numbers import number, percent, significant
from ...processing.translation import tr

NEEDED = ("unit_id", "territory", "role", "why")


def roles():
    """Title of each role."""
    return {
        "core": tr("main center"),
        "hinterland": tr("joined by the method"),
        "reserve": tr("joined at the end"),
        "repair": tr("moved so that territories are in one piece"),
        "reassigned": tr("its territory was too small"),
        "hand": tr("by decision of planners"),
        "unassigned": tr("without territory"),
    }


@dataclass(frozen=True)
class UnitNames:
    """Names of units by code, with the code where there is none."""

    names: dict

    def __getitem__(self, code):
        return self.names.get(code) or code


def is_division(layer):
    """Whether `layer` has the columns of units with their territory."""
    fields = {field.name() for field in layer.fields()}
    return fields.issuperset(NEEDED)


def unit_names(layer, name_field):
    """Names of the units of a division.

    Parameters
    ----------
    layer : QgsVectorLayer
    name_field : str
        "" when the units have no name.
    """
    if not name_field or layer.fields().lookupField(name_field) < 0:
        return UnitNames({})
    return UnitNames({row["unit_id"]: _text(row[name_field]) for row in layer.getFeatures()})


def unit_card(row, names, stability=None):
    """Card of one unit as HTML.

    Parameters
    ----------
    row : QgsFeature
        Of a division, with the columns of units with their territory.
    names : UnitNames
    stability : QgsFeature, optional
        Row of the same unit in what ``territorios:territoryrobustness`` gave.

    Returns
    -------
    str
    """
    columns = {field.name() for field in row.fields()}

    def value(column):
        return None if column not in columns or is_null(row[column]) else row[column]

    territory = value("territory")
    lines = [(tr("Territory"), tr("None") if territory is None else names[territory])]
    lines.append((tr("Role"), roles().get(value("role"), value("role") or "")))
    if value("second") is not None:
        lines.append((tr("Second best"), names[value("second")]))
    if value("margin") is not None:
        minutes = "minutes" in columns
        margin = tr("{} min").format(number(value("margin"), 0)) if minutes else significant(value("margin"))
        lines.append((tr("Margin over it"), margin))
    if value("minutes") is not None:
        lines.append((tr("Minutes to the center"), number(value("minutes"), 0)))
    if value("commuters") is not None:
        lines.append((tr("People who move between it and its territory"), number(value("commuters"))))
    if stability is not None:
        share = tr("{} of the runs").format(percent(stability["stability"]))
        other = stability["alternative"]
        lines.append((tr("Stays in its territory"), share))
        if not is_null(other):
            lines.append((tr("Otherwise with"), names[other]))
    title = escape(names[_text(row["unit_id"])])
    cells = "".join(f"<tr><td>{escape(label)}&nbsp;</td><td><b>{escape(text)}</b></td></tr>" for label, text in lines)
    return f"<h3>{title}</h3><p>{escape(_text(value('why')))}</p><table>{cells}</table>"


@dataclass(frozen=True)
class DivisionStatistics:
    """A division in numbers; None where the run does not tell."""

    territories: int
    single: int
    without: int
    modularity: object = None
    fragments: object = None


def division_statistics(layer, results=None):
    """Count a division.

    Parameters
    ----------
    layer : QgsVectorLayer
    results : dict, optional
        What the algorithm that made it returned.
    """
    sizes = {}
    for territory in assignment(layer).values():
        sizes[territory] = sizes.get(territory, 0) + 1
    without = sizes.pop(None, 0)
    results = results or {}
    single = sum(size == 1 for size in sizes.values())
    return DivisionStatistics(len(sizes), single, without, results.get("MODULARITY"), results.get("FRAGMENT_COUNT"))


def assignment(layer):
    """Unit → territory, None for units without one."""
    return {
        _text(row["unit_id"]): None if is_null(row["territory"]) else _text(row["territory"])
        for row in layer.getFeatures()
    }


def moved_units(before, after):
    """Units whose company changed.

    A territory is known by its units, not by its code, which changes with its center: a unit has moved
    when most of those that were with it are no longer.

    Parameters
    ----------
    before, after : dict of str to str or None
        As `assignment` gives them.

    Returns
    -------
    list of str
        In ascending order.
    """
    together = {}
    for unit, old in before.items():
        new = after.get(unit)
        if old is not None and new is not None:
            together[old, new] = together.get((old, new), 0) + 1
    # each old territory lives on in the new one that has most of its units; each new one continues one old one
    heir, taken = {}, set()
    for old, new in sorted(together, key=lambda pair: (-together[pair], pair)):
        if old not in heir and new not in taken:
            heir[old] = new
            taken.add(new)
    return sorted(
        unit
        for unit, old in before.items()
        if unit in after and (after[unit] != heir.get(old) if old is not None else after[unit] is not None)
    )


def comparison_text(before, after, moved, names):
    """Before and after, as HTML.

    Parameters
    ----------
    before, after : DivisionStatistics
    moved : list of str
        Codes.
    names : UnitNames
    """

    def shown(value, decimals=0):
        return "–" if value is None else number(value, decimals)

    rows = [
        (tr("Territories"), before.territories, after.territories, 0),
        (tr("Of one unit only"), before.single, after.single, 0),
        (tr("Units without territory"), before.without, after.without, 0),
        (tr("Detached parts"), before.fragments, after.fragments, 0),
        (tr("Modularity"), before.modularity, after.modularity, 4),
    ]
    cells = "".join(
        f"<tr><td>{escape(label)}&nbsp;</td><td align='right'>{shown(old, digits)}&nbsp;</td>"
        f"<td align='right'><b>{shown(new, digits)}</b></td></tr>"
        for label, old, new, digits in rows
        if old is not None or new is not None
    )
    head = f"<tr><td></td><td align='right'>{escape(tr('Before'))}&nbsp;</td><td align='right'>{escape(tr('After'))}</td></tr>"
    units = ", ".join(escape(names[code]) for code in moved[:12]) + ("…" if len(moved) > 12 else "")
    tail = tr("Units that changed territory: {}").format(number(len(moved)))
    return f"<table>{head}{cells}</table><p>{escape(tail)}{': ' if units else ''}{units}</p>"


def _text(value):
    return "" if value is None or is_null(value) else str(value)
