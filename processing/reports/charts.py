"""Bar charts of a report: values written at the bars, no axes to decode."""

import textwrap

from .saved_figure import save_figure

DPI = 150
WIDTH, ROW, LETTER = 8.6, 0.3, 0.068  # inches
LONGEST = 40  # letters of a label in one line
TITLE = 60  # letters of the titles of the panels in one line
INK, PALE = "#222222", "#c9dfee"


def bar_chart(path, labels, panels, colors, note=""):
    """Horizontal bars in one or more panels that share their labels.

    Parameters
    ----------
    path : pathlib.Path
        PNG to write.
    labels : list of str
        One per bar, from top to bottom.
    panels : list of (str, sequence of float, list of str)
        Title of each panel, its values, and the text at the end of each bar.
    colors : list of str
        One per bar.
    note : str
        Under the bars.
    """
    titles = [textwrap.wrap(title, TITLE // len(panels)) for title, _, _ in panels]
    figure, axes = _panels(labels, len(panels), max(map(len, titles)), note)
    for panel, title, (_, values, texts) in zip(axes, titles, panels):
        rows = range(len(labels))
        values = [0.0 if value != value else value for value in values]
        panel.barh(rows, values, 0.72, color=colors, edgecolor="#777777", linewidth=0.4)
        _finish(panel, "\n".join(title), values, texts)
    save_figure(figure, path, DPI)


def filled_bar_chart(path, labels, filled, whole, texts, color, note=""):
    """Horizontal bars of a whole of which a part is filled, for example eligible and selected.

    Parameters
    ----------
    filled, whole : sequence of float
    texts : list of str
        At the end of each bar.
    """
    figure, (panel,) = _panels(labels, 1, 0, note)
    rows = range(len(labels))
    panel.barh(rows, whole, 0.72, color=PALE, edgecolor="#9ab8cc", linewidth=0.4)
    panel.barh(rows, filled, 0.72, color=color, linewidth=0)
    _finish(panel, "", whole, texts)
    save_figure(figure, path, DPI)


def _panels(labels, count, title_lines, note):
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    lines = [textwrap.wrap(label, LONGEST) or [""] for label in labels]
    left = 0.25 + LETTER * max(len(line) for wrapped in lines for line in wrapped)
    notes = textwrap.wrap(note, 140)
    head, foot = 0.08 + 0.17 * title_lines + 0.1 * bool(title_lines), 0.08 + 0.16 * len(notes)
    height = ROW * len(labels) + head + foot
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor="white")
    FigureCanvasAgg(figure)
    axes = figure.subplots(1, count, sharey=True, squeeze=False)[0]
    figure.subplots_adjust(left / WIDTH, foot / height, 1.0 - 0.1 / WIDTH, 1.0 - head / height, 0.08)
    figure.text(0.1 / WIDTH, 0.04 / height, "\n".join(notes), size=7, color="#555555", va="bottom", linespacing=1.2)
    axes[0].set_yticks(
        range(len(labels)), ["\n".join(wrapped) for wrapped in lines], size=8, color=INK, linespacing=1.0
    )
    axes[0].set_ylim(len(labels) - 0.5, -0.5)
    return figure, axes


def _finish(panel, title, values, texts):
    longest = max([*values, 0.0]) or 1.0
    for row, (value, text) in enumerate(zip(values, texts)):
        panel.text(value + 0.015 * longest, row, text, size=8, color=INK, va="center")
    panel.set_xlim(0.0, 1.45 * longest)
    panel.set_title(title, size=8.5, weight="bold", color=INK, loc="left")
    panel.tick_params(left=False, bottom=False, labelbottom=False)
    panel.spines[["top", "right", "bottom"]].set_visible(False)
    panel.spines["left"].set(color="#b0b0b0", linewidth=0.8)
