"""Report sections: what each municipality specializes in, and the corridors to the markets."""

from ..layers.local_numbers import number, percent
from ..translation import tr
from .charts import bar_chart
from .report_blocks import Picture, Section, table

SHOWN, SHOWN_PER_PRODUCT = 12, 3
WEIGHTY = 0.1  # share of a unit's production below which a high quotient says little


def specialization_section(results):
    """Chart and table of location quotients."""
    section = Section("specialization", tr("Specialization"), tr("Specialization: which products carry each economy"))
    if not results.has("specialization"):
        section.missing = tr("Specialization was not computed: the study had no production table.")
        return section
    section.illustrative = results.illustrative("production")
    rows = results.table("specialization")
    usable = rows[rows["lq"].notna() & ~rows["below_min_mass"].fillna(False).astype(bool)]
    names = results.names(results.territory_layers[1], "unit_id") or results.names("municipalities", "mun_code")
    products = _products(usable)
    first = products.iloc[0]
    section.findings = [
        tr("{} makes up {} of the production of all units.").format(products.index[0], percent(first["reference"])),
    ]
    section.blocks += _products_table(results, products, usable, names)
    top = _highest(usable, products)
    if len(top):
        highest = top.loc[top["lq"].astype(float).idxmax()]
        section.findings.append(
            tr("{} weighs {} times as much in {} as in all units together (location quotient).").format(
                highest["product"], number(highest["lq"], 1), names.get(highest["unit"], highest["unit"])
            )
        )
        title = tr("Units most specialized in each product, where it is at least {} of their production").format(
            percent(WEIGHTY)
        )
        bar_chart(
            results.folder / "specialization_chart.png",
            [f"{names.get(unit, unit)}: {product}" for unit, product in zip(top["unit"], top["product"])],
            [
                (tr("Location quotient"), list(top["lq"]), [number(value, 1) for value in top["lq"]]),
                (tr("Share of the unit's production"), list(top["share"]), [percent(value) for value in top["share"]]),
            ],
            ["#e69f00"] * len(top),
            results.note(section.illustrative),
        )
        section.blocks.append(Picture("specialization_chart.png", title, results.source("specialization")))
    _tell_unknown(results, section)
    return section


def _tell_unknown(results, section):
    """Say which codes of the production are of no municipality."""
    rows = results.table("production_check") if results.has("production_check") else None
    unknown = rows[rows["reason"] == "unknown_unit"] if rows is not None else ()
    if not len(unknown):
        return
    unknown = unknown.sort_values(["rows", "unit"], ascending=[False, True])
    section.findings.append(
        tr("Rows of the production whose municipality is not known, and which count nowhere: {} (codes: {}).").format(
            number(unknown["rows"].sum()), number(len(unknown))
        )
    )
    columns = [(tr("Code"), False), (tr("Rows"), True)]
    cells = [[code, number(count)] for code, count in zip(unknown["unit"], unknown["rows"])][:SHOWN]
    title = tr("Codes of the production that no municipality has")
    section.blocks.append(table(title, columns, cells, results.source("production_check")))


def _products(rows):
    """One row per product: total, share in all units and number of units specialized in it."""
    grouped = rows.assign(above=rows["lq"] > 1.0).groupby("product")
    products = grouped.agg(value=("value", "sum"), reference=("reference", "first"), above=("above", "sum"))
    return products.sort_values("value", ascending=False)


def _highest(rows, products):
    """The highest quotients of each product, products by value; only where the product weighs enough."""
    heavy = rows[rows["share"] >= WEIGHTY].sort_values(["lq", "unit"], ascending=[False, True])
    top = heavy.groupby("product").head(SHOWN_PER_PRODUCT)
    order = {product: position for position, product in enumerate(products.index)}
    return top.assign(order=top["product"].map(order)).sort_values("order", kind="stable").head(SHOWN)


def _products_table(results, products, rows, names):
    cells = []
    for product, line in products.iterrows():
        own = rows[rows["product"] == product]
        largest = own.loc[own["value"].astype(float).idxmax(), "unit"]
        cells.append(
            [
                product,
                number(line["value"]),
                percent(line["reference"], 1),
                number(line["above"]),
                names.get(largest, largest),
            ]
        )
    columns = [
        (tr("Product"), False),
        (tr("Value"), True),
        (tr("Share in all units"), True),
        (tr("Units with a quotient above 1"), True),
        (tr("Largest producer"), False),
    ]
    return [table(tr("Products, by value"), columns, cells, results.source("specialization"))]


def corridor_section(results):
    """Map, chart and table of the corridors."""
    section = Section(
        "corridors", tr("Productive corridors"), tr("Productive corridors: by which roads products go to market")
    )
    if not results.has("corridor_roads", "corridor_markets"):
        section.missing = results.why_missing(
            "corridor_roads",
            tr("Corridors were not drawn: the study had no places of production with an amount, or no markets."),
        )
        return section
    section.illustrative = results.illustrative("roads", "sources", "centers")
    markets = results.table("corridor_markets").sort_values("received", ascending=False)
    received = markets["received"].fillna(0.0)
    names = results.names("corridor_markets", _code_column(markets))
    labels = [names.get(code, code) for code in markets[_code_column(markets)]]
    section.findings = _findings(results, labels, received)
    section.blocks += results.map_picture(
        "corridors_map.png",
        tr("Productive corridors"),
        ("corridor_markets", "corridor_roads", "corridor_sources", "municipalities"),
        section.illustrative,
    )
    total = received.sum()
    shares = [value / total if total else float("nan") for value in received]
    title = tr("Amount received by each market")
    bar_chart(
        results.folder / "markets_chart.png",
        labels[:SHOWN],
        [
            (
                "",
                list(received[:SHOWN]),
                [f"{number(value)}  ({percent(share)})" for value, share in zip(received, shares)][:SHOWN],
            )
        ],
        ["#d55e00"] * len(labels[:SHOWN]),
        results.note(section.illustrative),
    )
    source = results.source("corridor_markets")
    section.blocks.append(Picture("markets_chart.png", title, source))
    cells = [
        [label, number(value), percent(share, 1), number(places)]
        for label, value, share, places in zip(labels, received, shares, markets["sources"])
    ]
    columns = [
        (tr("Market"), False),
        (tr("Amount received"), True),
        (tr("Share"), True),
        (tr("Places that send to it"), True),
    ]
    section.blocks.append(table(tr("Markets, by amount received"), columns, cells, source))
    return section


def _findings(results, labels, received):
    sentences = [
        tr("An amount of {} goes to {} markets; {} receives the most, {}.").format(
            number(received.sum()),
            number((received > 0).sum()),
            labels[0],
            percent(received.max() / (received.sum() or 1.0)),
        )
    ]
    roads = results.table("corridor_roads")
    loaded = roads[roads["load"] > 0].sort_values("load", ascending=False)
    half = loaded["load_km"].cumsum() <= loaded["load_km"].sum() / 2.0
    if loaded["length_km"].sum() > 0:
        sentences.append(
            tr("{} km of roads carry the products; the busiest {} km do half of the transport.").format(
                number(loaded["length_km"].sum()), number(loaded["length_km"][half].sum())
            )
        )
    if results.has("corridor_sources"):
        lost = int(results.table("corridor_sources")["market_id"].isna().sum())
        if lost:
            sentences.append(
                tr("{} places of production reach no market; layer corridor_sources says why.").format(number(lost))
            )
    if results.fields.get("amount"):
        sentences.append(tr("Amounts are in the units of the field {}.").format(results.fields["amount"]))
    return sentences


def _code_column(markets):
    """The market's own code: the first column of the layer after the row number."""
    return next(name for name in markets.columns if name != "fid")
