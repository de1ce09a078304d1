"""A tree of merges as a picture: a row for each unit, or for each territory where units are many."""

import numpy as np

from ..layers.local_numbers import short_number
from .saved_figure import save_figure

DPI = 110
WIDTH, LETTER = 8.6, 0.058  # inches
ROWS = 500  # more units than this are drawn as territories
LONGEST = 40  # letters of a label
COLORS = ("#0072b2", "#d55e00", "#009e73")
PALE, INK, CUT = "#9aa3ab", "#222222", "#c1121f"
# heights written on the axis, which is logarithmic in 1 - height: merges crowd close to 1
TICKS = (0.0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1.0)
CLOSEST = 1e-3


def draw_dendrogram(path, tree, cut, names, weight, counted, axis_title, cut_title):
    """Draw a tree of merges with its cut.

    Parameters
    ----------
    path : file or pathlib.Path
        PNG to write.
    tree : MergeTree
    cut : float
        Height of the cut, 0 to 1.
    names : sequence of str, shape (n,)
        Of the units.
    weight : ndarray, shape (n,)
        A row of several units has the name of the one with most of this.
    counted : callable
        Name and number of units to the label of a row of several.
    axis_title, cut_title : str
        Under the axis, and at the line of the cut.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.collections import LineCollection
    from matplotlib.figure import Figure

    order = tree.leaves()
    level = drawn_level(tree, cut)
    row = _rows(tree, order, level)
    labels = _labels(row, names, weight, counted)
    height = max(0.135 * len(labels), 1.2) + 1.0
    left = 0.2 + LETTER * max(map(len, labels), default=0)
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor="white")
    FigureCanvasAgg(figure)
    axes = figure.add_axes([left / WIDTH, 0.4 / height, 1.0 - (left + 0.15) / WIDTH, 1.0 - 1.0 / height])
    segments, colors = _branches(tree, cut, row, level)
    axes.add_collection(LineCollection(segments, colors=colors, linewidths=0.9))
    axes.axvline(_x(cut), color=CUT, linewidth=1.0, linestyle=(0, (5, 3)))
    top = axes.get_xaxis_transform()
    axes.annotate(cut_title, (_x(cut), 1.0), (0, 19), top, "offset points", size=8, color=CUT, ha="center")
    axes.set_xlim(_x(0.0), _x(1.0) + 0.08)
    axes.set_ylim(max(len(labels), 1) - 0.5, -0.5)
    axes.set_yticks(range(len(labels)), labels, size=6.5, color=INK)
    axes.set_xticks([_x(tick) for tick in TICKS], [short_number(tick) for tick in TICKS])
    axes.tick_params(axis="x", top=True, labeltop=True, labelsize=7.5, colors=INK)
    axes.tick_params(axis="y", left=False)
    axes.set_xlabel(axis_title, size=8, color=INK)
    axes.spines[["right", "left"]].set_visible(False)
    save_figure(figure, path, DPI, format="png")


def drawn_level(tree, cut):
    """Height below which everything is one row; None where each unit has its own."""
    units = len(tree.leaves())
    if units <= ROWS:
        return None
    # the lowest height that leaves few enough rows, but at least the cut
    return max(cut, np.sort(tree.highest)[min(max(units - ROWS, 1), len(tree)) - 1])


def _rows(tree, order, level):
    """Row of the drawing of each unit, -1 for units outside of the tree."""
    row = np.full(tree.count, -1)
    group = np.arange(tree.count) if level is None else tree.cut(level)
    starts = np.r_[True, group[order][1:] != group[order][:-1]] if len(order) else np.zeros(0, bool)
    row[order] = np.cumsum(starts) - 1
    return row


def _labels(row, names, weight, counted):
    """Text of each row."""
    main = np.lexsort((-weight, row))
    main = main[row[main] >= 0]
    _, first, members = np.unique(row[main], return_index=True, return_counts=True)
    labels = []
    for unit, count in zip(main[first], members):
        name = names[unit] if len(names[unit]) <= LONGEST else f"{names[unit][: LONGEST - 1]}…"
        labels.append(name if count == 1 else counted(name, int(count)))
    return labels


def _branches(tree, cut, row, level):
    """Line of each merge drawn, and its color: by territory below the cut, pale above."""
    group = tree.cut(cut)
    order = tree.leaves()
    turn = np.zeros(tree.count, int)
    turn[order] = np.cumsum(np.r_[0, group[order][1:] != group[order][:-1]]) if len(order) else 0
    place = np.r_[row, np.zeros(len(tree))].astype(float)
    # with contiguity a join may lie lower than its parts; it is drawn where the cut sees it
    end = np.r_[np.zeros(tree.count), tree.highest]
    some = np.r_[np.arange(tree.count), np.zeros(len(tree), int)]
    segments, colors = [], []
    for merge, (left, right) in enumerate(zip(tree.left, tree.right)):
        node = tree.count + merge
        some[node] = some[left]
        place[node] = (place[left] + place[right]) / 2.0
        if level is not None and end[node] <= level:
            end[node] = 0.0  # inside a row
            continue
        x = _x(end[node])
        segments.append(
            [(_x(end[left]), place[left]), (x, place[left]), (x, place[right]), (_x(end[right]), place[right])]
        )
        colors.append(COLORS[turn[some[left]] % len(COLORS)] if end[node] <= cut else PALE)
    return segments, colors


def _x(height):
    """Place of a height on the axis."""
    return -np.log10(np.maximum(1.0 - height, CLOSEST))
