"""A chart of bubbles with their names beside them, none over another."""

import textwrap
from dataclasses import dataclass

import numpy as np

from .saved_figure import save_figure

DPI = 130
WIDTH, HEIGHT = 8.6, 4.8  # inches
LONGEST = 22  # letters of a line of a name
LARGEST, TALL_PART, WIDE_PART = 21.0, 0.08, 0.04  # radius of the largest bubble, points; no more than these parts
LEFT, BOTTOM, TOP, SIZES = 0.95, 0.576, 0.19, 1.29  # margins and the strip of sizes, inches
GAP = 3.0  # between a bubble and its name, pixels
# how far from the bubble a name may go, pixels
STEPS = (0.0, 12.0, 26.0, 42.0, 60.0, 82.0, 108.0, 138.0)
DIRECTIONS = 16
# what it costs, in pixels, to lay a name over a bubble (by its depth) or over the line of another
OVER_BUBBLE, OVER_LINE = 4.0, 150.0
TICKS = 6
ALONG = np.linspace(0.0, 1.0, 15)


@dataclass(frozen=True)
class ChartColors:
    """Colors of the chart, those of white paper by default."""

    paper: str = "white"
    ink: str = "#222222"
    pale: str = "#555555"
    grid: str = "#e3e3e3"
    first: str = "#d55e00"
    later: str = "#0072b2"
    sizes: str = "#bbbbbb"


def bubble_chart(path, x, y, size, names, titles, texts, sizes_title):
    """Bubbles of which the first is set apart by its color.

    Parameters
    ----------
    path : file or pathlib.Path
        PNG to write.
    x, y, size : sequence of float, shape (n,)
        Not below 0; the area of a bubble is in proportion to ``size``.
    names : list of str
    titles : (str, str)
        Of the axes.
    texts : (callable, callable, callable)
        A value of ``x`` and of ``y`` with a number of decimals, and one of ``size``, to its text.
    sizes_title : str
        Over the bubbles that show what the sizes stand for.
    """
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH, HEIGHT), dpi=DPI)
    draw_bubbles(figure, x, y, size, names, titles, texts, sizes_title, ChartColors())
    save_figure(figure, path, DPI)


def draw_bubbles(figure, x, y, size, names, titles, texts, sizes_title, ink, chosen=0):
    """Draw the chart of `bubble_chart` in a figure of any size.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        Its canvas becomes an Agg one.
    x, y, size, names, titles, texts, sizes_title
        As in `bubble_chart`.
    ink : ChartColors
    chosen : int
        The bubble that is set apart.

    Returns
    -------
    centers : ndarray, shape (n, 2)
        Of the bubbles, in pixels from the lower left corner.
    radius : ndarray, shape (n,)
        In pixels.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    x, y, size = (np.asarray(values, float) for values in (x, y, size))
    figure.set_facecolor(ink.paper)
    canvas = FigureCanvasAgg(figure)
    width, height = figure.get_size_inches()
    left, bottom = LEFT / width, BOTTOM / height
    right, top = 1.0 - (SIZES + 0.086) / width, 1.0 - TOP / height
    axes = figure.add_axes([left, bottom, max(right - left, 0.1), max(top - bottom, 0.1)], facecolor=ink.paper)
    axes.set_xlim(*_around(x, 0.04))
    axes.set_ylim(*_around(y, 1.0))
    for axis, text, inches in ((axes.xaxis, texts[0], width), (axes.yaxis, texts[1], 2.0 * height)):
        _set_ticks(axis, text, int(np.clip(inches - 1.0, 2, TICKS)))
    axes.set_xlabel(titles[0], size=9, color=ink.ink)
    axes.set_ylabel(titles[1], size=9, color=ink.ink)
    axes.tick_params(length=0, labelsize=8, colors=ink.pale)
    axes.grid(color=ink.grid, linewidth=0.7)
    axes.set_axisbelow(True)
    axes.spines[["top", "right", "left", "bottom"]].set_color(ink.grid)
    largest = min(LARGEST, TALL_PART * 72.0 * height, WIDE_PART * 72.0 * width)
    radius = largest * np.sqrt(size / (size.max(initial=0.0) or 1.0))
    # large ones first, so that small ones are seen
    order = np.argsort(-size, kind="stable")
    colors = np.where(np.arange(len(x)) == chosen, ink.first, ink.later)
    axes.scatter(
        x[order],
        y[order],
        s=(2.0 * radius[order]) ** 2,
        c=colors[order],
        alpha=0.55,
        edgecolors=ink.paper,
        linewidths=0.8,
    )
    radius = radius * figure.dpi / 72.0
    _write_names(axes, canvas.get_renderer(), x, y, radius, names, ink, chosen)
    _draw_sizes(figure, size.max(initial=0.0), largest, texts[2], sizes_title, ink)
    return axes.transData.transform(np.column_stack([x, y])), radius


def _around(values, least):
    """Limits of an axis, with room for the largest bubble and the names."""
    low, high = values.min(initial=np.inf), values.max(initial=-np.inf)
    if not np.isfinite([low, high]).all():
        return 0.0, 1.0
    room = max(0.2 * (high - low), 0.1 * high, least)
    return low - room, high + room


def _set_ticks(axis, text, most):
    """Ticks from 0 on, written with the decimals that tell them apart."""
    from matplotlib.ticker import MaxNLocator

    low, high = axis.get_view_interval()
    ticks = MaxNLocator(most).tick_values(max(low, 0.0), high)
    decimals = max(0, -int(np.floor(np.log10(np.diff(ticks).min()) + 1e-9)))
    ticks = ticks[(ticks >= max(low, 0.0)) & (ticks <= high)]
    axis.set_ticks(ticks, [text(tick, decimals) for tick in ticks])


def _write_names(axes, renderer, x, y, radius, names, ink, chosen):
    centers = axes.transData.transform(np.column_stack([x, y]))
    wrapped = ["\n".join(textwrap.wrap(name, LONGEST)[:3]) for name in names]
    weights = ["bold" if row == chosen else "normal" for row in range(len(names))]
    sizes = []
    for name, weight in zip(wrapped, weights):
        probe = axes.text(0.0, 0.0, name, size=8, linespacing=1.0, weight=weight)
        box = probe.get_window_extent(renderer)
        sizes.append((box.width, box.height))
        probe.remove()
    frame = axes.get_window_extent(renderer)
    places = label_places(centers, radius, sizes, (frame.x0, frame.y0, frame.x1, frame.y1))
    for row, (name, place) in enumerate(zip(wrapped, places)):
        if not np.isfinite(place).all():
            continue
        middle, start = axes.transData.inverted().transform([place, centers[row]])
        end = axes.transData.inverted().transform(_edge(centers[row], place, np.array(sizes[row]) / 2.0))
        axes.plot(*np.transpose([start, end]), color=ink.ink, linewidth=0.6, zorder=2.5)
        axes.plot(*start, "o", color=ink.ink, markersize=2.2, zorder=2.5)
        axes.text(
            *middle,
            name,
            size=8,
            color=ink.ink,
            ha="center",
            va="center",
            linespacing=1.0,
            zorder=3,
            weight=weights[row],
        )


def label_places(centers, radius, sizes, frame):
    """Middle of the name of each bubble: near it, over no other name and over as few bubbles as can be.

    Parameters
    ----------
    centers : ndarray, shape (n, 2)
    radius : ndarray, shape (n,)
    sizes : sequence of (float, float)
        Width and height of each name.
    frame : (float, float, float, float)
        Left, bottom, right and top of where names may be.

    Returns
    -------
    ndarray, shape (n, 2)
        NaN for a name without a free place; earlier names choose first.
    """
    angle = 2.0 * np.pi * np.arange(DIRECTIONS) / DIRECTIONS
    toward = np.column_stack([np.cos(angle), np.sin(angle)])
    places, boxes, lines = np.full((len(centers), 2), np.nan), [], []
    for row, size in enumerate(sizes):
        half = np.asarray(size) / 2.0
        reach = (radius[row] + GAP + np.array(STEPS))[:, None, None] + (np.abs(toward) @ half)[None, :, None]
        middle = (centers[row] + toward * reach).reshape(-1, 2)
        low, high = middle - half, middle + half
        edge = _edge(centers[row], middle, half)
        line = centers[row] + ALONG[None, :, None] * (edge - centers[row])[:, None, :]
        free = (low >= frame[:2]).all(axis=1) & (high <= frame[2:]).all(axis=1)
        crossed = np.zeros(len(middle))
        for other_low, other_high in boxes:
            free &= ~((low < other_high) & (high > other_low)).all(axis=1)
            crossed += ((line > other_low) & (line < other_high)).all(axis=2).any(axis=1)
        for other in lines:
            inside = (other > low[:, None, :]) & (other < high[:, None, :])
            crossed += inside.all(axis=2).any(axis=1)
        nearest = np.clip(centers[None, :, :], low[:, None, :], high[:, None, :])
        depth = radius - np.hypot(*np.moveaxis(nearest - centers, 2, 0))
        cost = np.repeat(STEPS, DIRECTIONS) + OVER_BUBBLE * np.maximum(depth, 0.0).sum(axis=1) + OVER_LINE * crossed
        cost[~free] = np.inf
        best = int(cost.argmin())
        if np.isfinite(cost[best]):
            places[row] = middle[best]
            boxes.append((low[best] - 1.0, high[best] + 1.0))
            lines.append(line[best])
    return places


def _edge(center, middle, half):
    """Where the line from a bubble meets the box of its name."""
    return np.clip(center, middle - half, middle + half)


def _draw_sizes(figure, most, radius_of_most, text, title, ink):
    """Three bubbles at the right with what they stand for."""
    if not most > 0.0:
        return
    width, height_in = figure.get_size_inches()
    tall_part = 1.0 - (BOTTOM + TOP) / height_in
    strip = figure.add_axes([1.0 - SIZES / width, BOTTOM / height_in, SIZES / width, max(tall_part, 0.1)])
    strip.set_xlim(0.0, 1.0)
    strip.set_ylim(0.0, 1.0)
    strip.axis("off")
    strip.text(
        0.45, 0.97, "\n".join(textwrap.wrap(title, 16)), size=8, color=ink.pale, ha="center", va="top", linespacing=1.1
    )
    height = 0.86
    for share in (1.0, 0.25, 0.05):
        value = _round_below(share * most)
        radius = radius_of_most * np.sqrt(value / most)
        tall = radius / 72.0 / (tall_part * height_in)
        strip.scatter([0.45], [height - tall], s=(2.0 * radius) ** 2, color=ink.sizes, edgecolors=ink.paper)
        strip.text(0.45, height - 2.0 * tall - 0.01, text(value), size=8, color=ink.pale, ha="center", va="top")
        height -= 2.0 * tall + 0.09


def _round_below(value):
    """The largest of 1, 2 and 5 times a power of ten that `value` is not below."""
    power = 10.0 ** np.floor(np.log10(value))
    return float(power * max(step for step in (1.0, 2.0, 5.0) if step * power <= value * (1.0 + 1e-9)))
