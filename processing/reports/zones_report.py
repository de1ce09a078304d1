"""The report of commuting zones: what each cut would give, and the tree with the cut made."""

import numpy as np

from ..layers.local_numbers import number, short_number
from ..translation import tr
from .dendrogram import draw_dendrogram, drawn_level
from .page_report import picture_address, write_page
from .report_blocks import Picture, Section, table

CUTS = (0.5, 0.8, 0.9, 0.95, 0.96, 0.97, 0.975, 0.98, 0.985, 0.99, 0.995)


def write_zones_report(path, tree, cut, rows, names, weight, flows, modeled):
    """Write the page, with the picture inside.

    Parameters
    ----------
    path : str
    tree : MergeTree
    cut : float
    rows : ndarray of int
        Units that the method divided; those that never joined anything are not in the tree.
    names : sequence of str
        Of the units.
    weight : ndarray
        Of the units; the heaviest names a group.
    flows : str
        Name of the table of flows.
    modeled : bool
        Whether flows were computed, not observed.
    """
    sections = [_cuts(tree, cut, rows, flows), _drawing(tree, cut, names, weight)]
    if modeled:
        sections[0].findings.append(tr("The flows are modeled, not observed, and so are these territories."))
    write_page(path, tr("Commuting zones"), flows, sections)


def _cuts(tree, cut, rows, flows):
    """What other cuts would give."""
    section = Section("cuts", tr("Cuts"), tr("What other cuts would give"))
    lines = []
    for height in sorted({*CUTS, cut}):
        size = np.unique(tree.cut(height)[rows], return_counts=True)[1]
        text = short_number(height)
        counts = [number(len(size)), number((size == 1).sum()), number(size.max(initial=0))]
        if height == cut:
            sentence = tr("Territories of the cut at {}: {}, of which a single unit: {}. Units of the largest: {}.")
            section.findings.append(sentence.format(text, *counts))
            text = tr("{} (this run)").format(text)
        lines.append([text, *counts])
    columns = [
        (tr("Cut"), False),
        (tr("Territories"), True),
        (tr("Territories of one unit"), True),
        (tr("Units of the largest"), True),
    ]
    caption = tr("Territories are counted before repairs and decisions by hand. Source: table {}.").format(flows)
    section.blocks = [table(tr("Territories by the cut"), columns, lines, caption)]
    return section


def _drawing(tree, cut, names, weight):
    """How the units join."""

    def draw(file):
        draw_dendrogram(
            file,
            tree,
            cut,
            names,
            weight,
            lambda name, count: tr("{} (units: {})").format(name, number(count)),
            tr("Height at which groups join: 0, everybody travels between them; 1, nobody"),
            tr("Cut at {}").format(short_number(cut)),
        )

    section = Section("tree", tr("Tree"), tr("How the units join"))
    caption = tr(
        "Groups that exchange more people join further to the left. What is joined to the left of the dashed line is one"
        " territory. The scale is stretched toward 1."
    )
    if drawn_level(tree, cut) is not None:
        section.findings.append(
            tr("There are too many units to show: each row is a whole group, named after its largest unit.")
        )
    section.findings.append(
        tr(
            "The distance between two units is 1 − (flow there + flow back) ÷ the size of the smaller one; groups join by"
            " the mean distance between their units (Tolbert and Sizer 1996)."
        )
    )
    section.blocks = [Picture(picture_address(draw), tr("Tree of joins"), caption)]
    return section
