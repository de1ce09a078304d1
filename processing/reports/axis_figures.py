"""Figures of the strength of the axes: sentences, tables and the chart of a territory."""

from collections import Counter

import numpy as np

from ..layers.local_numbers import number, percent, significant
from ..translation import tr
from .bubble_chart import bubble_chart
from .report_blocks import table

ROWS, BUBBLES = 15, 12


def reading_notes(by_chain):
    """What to know before the strengths are compared.

    Parameters
    ----------
    by_chain : bool
        Whether it is known which localities take part in each product.
    """
    taking_part = tr("Localities and families are those that are known to take part in the chain.")
    if not by_chain:
        taking_part = tr(
            "It is not known which localities take part in each chain: all those of the units that produce count, so"
            " that localities and families are the most there can be."
        )
    return [
        tr("Strength compares the axes of one territory: strengths of two territories are not comparable."),
        taking_part,
        tr("A locality in several axes counts in each: families of different axes do not add up."),
    ]


def strongest_axis_sentence(axis):
    """What the strongest axis of a territory amounts to."""
    return tr(
        "{} is the strongest axis: {} of the production, a quotient of {}, {} localities and {} families."
    ).format(
        axis["product"],
        percent(axis["share"]),
        number(axis["lq"], 1),
        number(axis["localities"]),
        number(axis["families"]),
    )


def strongest_axes_table(axes, territories, caption):
    """The three strongest axes of each of `territories`.

    Parameters
    ----------
    axes : pandas.DataFrame
        As `axis_strength` gives it, with ``territory_name``; by rank within each territory.
    territories : sequence of str
    caption : str
    """
    columns = [
        (tr("Territory"), False),
        (tr("Strongest axis"), False),
        (tr("Share of the territory"), True),
        (tr("Families"), True),
        (tr("Second axis"), False),
        (tr("Third axis"), False),
    ]
    by_territory, titles = dict(list(axes.groupby("territory", sort=False))), territory_titles(axes)
    rows = []
    for territory in territories:
        own = by_territory[territory]
        ranked = own[own["reason"] == ""]
        names = [*ranked["product"].head(3), "–", "–", "–"]
        share, families = (ranked[name].iloc[0] if len(ranked) else np.nan for name in ("share", "families"))
        rows.append([titles[territory], names[0], percent(share), number(families), names[1], names[2]])
    return table(tr("Strongest axes of each territory"), columns, rows, caption)


def chart_title(name=""):
    """Of the chart of a territory, with its name if it is given."""
    if name:
        return tr("{}: strength of its axes against families").format(name)
    return tr("Strength against families: the strongest axes")


def chart_note():
    """How the chart of a territory is read."""
    return tr("The area of each bubble is its production; the strongest axis is orange.")


def draw_axes(file, ranked):
    """Chart of the axes of a territory.

    Parameters
    ----------
    file : file or pathlib.Path
        PNG to write.
    ranked : pandas.DataFrame
        Axes with a rank, the strongest first.
    """
    ranked = ranked.head(BUBBLES)
    bubble_chart(
        file,
        ranked["strength"],
        ranked["families"],
        ranked["mass"],
        list(ranked["product"]),
        (tr("Strength"), tr("Families")),
        (number, number, significant),
        tr("Production"),
    )


def components_table(axes, caption, name=""):
    """The axes of a territory with the components of their strength; `name` of the territory for the title."""
    columns = [
        (tr("Rank"), True),
        (tr("Product"), False),
        (tr("Strength"), True),
        (tr("Production"), True),
        (tr("Share of the territory"), True),
        (tr("Location quotient"), True),
        (tr("Localities"), True),
        (tr("Families"), True),
        (tr("Remarks"), False),
    ]
    words = reason_words()
    shown = axes.head(ROWS)
    rows = [
        [
            number(row.rank),
            row.product,
            number(row.strength, 2),
            significant(row.mass) if row.mass == row.mass else "–",
            percent(row.share, 1),
            number(row.lq, 2),
            number(row.localities),
            number(row.families),
            words.get(row.reason, row.reason) or (tr("suspect value") if row.outlier else ""),
        ]
        for row in shown.itertuples()
    ]
    if len(shown) < len(axes):
        caption = f"{tr('Shown are {} of {} axes.').format(number(len(shown)), number(len(axes)))} {caption}"
    title = tr("{}: components of the strength").format(name) if name else tr("Components of the strength")
    return table(title, columns, rows, caption)


def reason_words():
    """What the codes of the reasons say to people."""
    return {
        "": "",
        "missing_value": tr("production unknown"),
        "no_production": tr("no production"),
        "below_min_mass": tr("below the least production"),
        "no_localities": tr("no localities in the chain"),
        "missing_families": tr("families unknown"),
    }


def strongest_axis_counts(axes):
    """Sentence on the product that is the strongest axis of most territories, in a list; empty without a rank."""
    first = axes[axes["rank"] == 1.0]
    if not len(first):
        return []
    times = first["product"].value_counts()
    most = min(times.index, key=lambda product: (-times[product], product))
    sentence = tr("{} is the strongest axis in {} of {} territories.")
    return [sentence.format(most, number(times[most]), number(axes["territory"].nunique()))]


def territory_titles(axes):
    """Code of each territory to how it is called: its name, with the code where others have it too, or its code."""
    rows = axes.drop_duplicates("territory")
    return titles_by_code(dict(zip(rows["territory"], rows["territory_name"])))


def titles_by_code(names):
    """The same from the name of each code, None or "" where it has none."""
    often = Counter(name for name in names.values() if isinstance(name, str) and name)
    return {
        code: (f"{name} ({code})" if often[name] > 1 else name) if often[name] else str(code)
        for code, name in names.items()
    }
