"""The report of the concurrence of programs: two matrices, a map and what they say."""

import numpy as np

from ..layers.local_numbers import number, percent
from ..translation import tr
from .map_figure import draw_map
from .page_report import picture_address, write_page
from .report_blocks import Picture, Section, table

SHOWN = 100


def write_concurrence_report(path, source, names, rolls, found, by_territory, map_layers=()):
    """Write the page.

    Parameters
    ----------
    path : str
    source : str
        Name of the layer of localities.
    names : sequence of str, shape (n,)
        How each locality is called.
    rolls : list of MatchedRoll
    found : Concurrence
    by_territory : pandas.DataFrame
        As `components_by_territory` gives it.
    map_layers : list of QgsVectorLayer
        Styled, top first; none where the localities have no shapes.
    """
    caption = tr("Source: layer {}.").format(source)
    title = tr("Concurrence of programs")
    levels = Section("levels", title, tr("Four levels of concurrence"), _findings(found))
    levels.blocks = [_programs(rolls, found, caption)]
    components = Section("components", title, tr("Components of the basket, present and missing"))
    components.findings = _lacked_most(by_territory)
    components.blocks = [_components(by_territory, found, caption), *_map(list(map_layers), caption)]
    matrix = Section("matrix", title, tr("Programs in each locality"))
    matrix.blocks = [_matrix(names, rolls, found, caption)]
    write_page(path, title, source, [levels, components, matrix])


def _findings(found):
    count = len(found.present)
    levels = [(tr("Same place: {} of {} localities have two programs or more ({})."), found.present.sum(axis=1), 2)]
    if not np.isnan(found.same_people).all():
        sentence = tr("Same people: {} of {} localities have people in two programs or more ({}).")
        levels.append((sentence, found.same_people, 1))
    if not np.isnan(found.same_objective).all():
        sentence = tr("Same objective: {} of {} localities have two programs or more with one objective ({}).")
        levels.append((sentence, found.same_objective, 2))
    sentence = tr("Complementary goods: {} of {} localities have programs that complete each other ({}).")
    levels.append((sentence, found.complementary, 1))
    levels.append((tr("Whole basket: {} of {} localities lack nothing of it ({})."), found.complete, 1))
    findings = []
    for sentence, values, least in levels:
        reached = int((values >= least).sum())
        findings.append(sentence.format(number(reached), number(count), percent(reached / count, 1)))
    if np.isnan(found.same_people).all():
        findings.append(tr("Same people: not known, because fewer than two rolls say who they are about."))
    if np.isnan(found.same_objective).all():
        findings.append(tr("Same objective: not known, because the baskets give no objectives."))
    return findings


def _programs(rolls, found, caption):
    columns = [
        (tr("Program"), False),
        (tr("Localities"), True),
        (tr("Beneficiaries"), True),
        (tr("Rows"), True),
        (tr("Rows without a locality"), True),
    ]
    rows = [
        [
            roll.program,
            number(found.present[:, column].sum()),
            number(np.nansum(found.amount[:, column])),
            number(len(roll.unit)),
            number((roll.unit < 0).sum()),
        ]
        for column, roll in enumerate(rolls)
    ]
    return table(tr("Programs and their rolls"), columns, rows, caption)


def _lacked_most(by_territory):
    """The component that most localities need and lack, in a list; empty where nothing is missing."""
    lacking = by_territory.groupby("component")["missing"].sum().sort_values(ascending=False, kind="stable")
    lacking = lacking[lacking > 0]
    return [
        tr("The component lacked most is “{}”: {} localities.").format(component, number(count))
        for component, count in lacking.head(1).items()
    ]


def _components(by_territory, found, caption):
    """Territories × components: how many localities have each of those that need it."""
    columns = [(tr("Territory or axis"), False), *((name, True) for name in found.components)]
    rows, unnamed = [], "–" if by_territory["territory"].any() else tr("All")
    for territory, part in by_territory.groupby("territory"):
        cells = {
            component: tr("{} of {}").format(number(present), number(units))
            for component, present, units in zip(part["component"], part["present"], part["units"])
        }
        rows.append([territory or unnamed, *(cells.get(name, "–") for name in found.components)])
    note = tr("Localities that have each component, of those that need it; a dash where it is not in the basket.")
    return table(tr("Components by territory"), columns, rows, f"{note} {caption}")


def _matrix(names, rolls, found, caption):
    """Localities × programs, those with most programs first."""
    programs = found.present.sum(axis=1)
    order = np.lexsort((np.arange(len(programs)), -programs))[:SHOWN]
    columns = [
        (tr("Locality"), False),
        *((roll.program, True) for roll in rolls),
        (tr("Components missing"), False),
    ]
    rows = []
    for row in order:
        missing = [name for name, lacks in zip(found.components, found.missing[row]) if lacks]
        cells = [_cell(value, here) for value, here in zip(found.amount[row], found.present[row])]
        rows.append([names[row], *cells, ", ".join(missing) or "–"])
    note = tr("Beneficiaries of each program. Shown are {} of {} localities, those with most programs first.")
    note = note.format(number(len(rows)), number(len(programs)))
    return table(tr("Localities and programs"), columns, rows, f"{note} {caption}")


def _cell(value, here):
    if not here:
        return "–"
    return tr("present") if value != value else number(value)


def _map(layers, caption):
    """How much of its basket each locality has, on a map."""
    title, drawn = tr("How much of its basket each locality has"), []

    def draw(file):
        drawn.append(draw_map(file, layers, title, caption))

    if not layers:
        return []
    address = picture_address(draw)
    return [Picture(address, title, caption, captioned=True)] if drawn[0] else []
