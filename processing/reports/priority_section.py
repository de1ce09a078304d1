"""Report section: which localities were selected, and why each of the others was not."""

from ..layers.local_numbers import number, percent
from ..translation import tr
from .charts import bar_chart, filled_bar_chart
from .report_blocks import Picture, Section, table

SELECTED_SHOWN, MISSED_SHOWN, CHARTED, NAMED = 100, 6, 40, 3
NEEDS = ("families", "households", "units", "population", "quotas", "roads")


def priority_section(results):
    """Map, charts and tables of the verdicts."""
    section = Section("priorities", tr("Prioritization"), tr("Prioritization: the four criteria"))
    if not results.has("verdicts"):
        section.missing = tr(
            "The four criteria were not applied: they need the households, production units, program families and"
            " municipal seats of the localities, and their territory."
        )
        return section
    section.illustrative = results.illustrative(*NEEDS)
    rows = results.table("verdicts")
    families = results.numbers(rows, "families")
    territories = results.names(results.territory_layers[0], "territory")
    section.findings = _findings(rows, families, _where(results, territories)) + _state_quotas(results)
    section.told = 3
    section.actions = _actions(rows)
    section.blocks += results.map_picture(
        "verdicts_map.png", tr("Localities by verdict"), ("centers", "verdicts", "municipalities"), section.illustrative
    )
    section.blocks += _verdicts(results, families)
    section.blocks += _by_territory(results, territories)
    section.blocks += _summary(results)
    section.blocks += _selected(results, rows, families)
    section.blocks += _just_missed(results, rows, families)
    return section


def _findings(rows, families, where):
    chosen = rows["selected"].fillna(False).astype(bool)
    waiting = rows["final_verdict"] == "quota"
    sentences = [
        tr("Selected: {} of {} localities, with {} families.").format(
            number(chosen.sum()), number(len(rows)), number(families[chosen].sum())
        ),
        *where,
    ]
    if waiting.any():
        sentences.append(
            tr("Wait for quota, although they meet the criteria: {} more, with {} families.").format(
                number(waiting.sum()), number(families[waiting].sum())
            )
        )
    by_hand = rows["final_verdict"].isin(["override_in", "override_out"]).sum()
    if by_hand:
        sentences.append(
            tr("{} verdicts were changed by hand; layer verdicts says by whom and why.").format(number(by_hand))
        )
    return sentences


def _where(results, names):
    """Which territories have most families in selected localities."""
    if not results.has("territory_ranking"):
        return []
    rows = results.table("territory_ranking").sort_values(["selected_families", "rank"], ascending=[False, True])
    most = rows[rows["selected_families"] > 0.0].head(NAMED)
    if most.empty:
        return []
    named = [
        f"{names.get(code, code)} ({number(chosen)})"
        for code, chosen in zip(most["territory"], most["selected_families"])
    ]
    return [tr("The territories with most families in selected localities: {}.").format("; ".join(named))]


def _actions(rows):
    """What to do with the verdicts."""
    actions = []
    if rows["selected"].fillna(False).astype(bool).any():
        actions.append(tr("Visit the selected localities with a field sheet before announcing them."))
    missing = rows["final_verdict"].str.startswith("missing_", na=False).sum()
    if missing:
        sentence = tr("Complete the data of the localities that could not be judged, since they may enter: {}.")
        actions.append(sentence.format(number(missing)))
    return actions


def _state_quotas(results):
    if not results.has("territory_ranking"):
        return []
    states = results.table("territory_ranking").dropna(subset=["state_quota"]).groupby("state")["state_quota"].first()
    return [tr("The quota of state {} is {} families.").format(state, number(quota)) for state, quota in states.items()]


def _verdicts(results, families):
    classes = results.by_class("verdicts")
    labels = [item.label for item, _ in classes]
    counts = [len(rows) for _, rows in classes]
    sums = [families[rows.index].sum(min_count=1) for _, rows in classes]
    people = [results.numbers(rows, "population").sum(min_count=1) for _, rows in classes]
    total = sum(counts)
    title = tr("Verdict of the localities: the first criterion that each one fails")
    bar_chart(
        results.folder / "verdicts_chart.png",
        labels,
        [
            (tr("Localities"), counts, [f"{number(count)}  ({percent(count / total)})" for count in counts]),
            (tr("Program families"), sums, [number(value) for value in sums]),
        ],
        [item.color for item, _ in classes],
        results.note(results.illustrative(*NEEDS)),
    )
    cells = [list(line) for line in zip(labels, map(number, counts), map(number, sums), map(number, people))]
    cells.append([tr("Total"), number(total), number(_total(sums)), number(_total(people))])
    columns = [(tr("Verdict"), False), (tr("Localities"), True), (tr("Program families"), True), (tr("People"), True)]
    return [
        Picture("verdicts_chart.png", title, results.source("verdicts")),
        table(tr("Localities, families and people by verdict"), columns, cells, results.source("verdicts"), True),
    ]


def _total(values):
    return sum(value for value in values if value == value)


def _by_territory(results, names):
    """Chart of selected over eligible families, and the ranking of the territories with an eligible locality."""
    if not results.has("territory_ranking"):
        return []
    rows = results.table("territory_ranking").sort_values(["state_rank", "rank"])
    labels = [names.get(code, code) for code in rows["territory"]]
    caption = results.source("territory_ranking")
    chart = _families_chart(results, rows, labels)
    listed = rows[rows["eligible"] > 0]
    if len(listed) < len(rows):
        sentence = tr("Territories without an eligible locality, which are not listed: {}.")
        caption = f"{sentence.format(number(len(rows) - len(listed)))} {caption}"
    if listed.empty:
        return chart
    return [*chart, _ranking(listed, names, caption)]


def _ranking(rows, names, caption):
    """Table of territories; a state, or no quota, that all share is no column."""
    status = {
        "complete": tr("All eligible taken"),
        "quota": tr("Quota full"),
        "dispersion": tr("Too spread out, passed over"),
    }
    columns = [
        (tr("Rank"), True, map(number, rows["rank"])),
        (tr("Territory"), False, [names.get(code, code) for code in rows["territory"]]),
        (tr("Families that rank it"), True, map(number, rows["score"])),
        (tr("Eligible localities"), True, map(number, rows["eligible"])),
        (tr("Selected localities"), True, map(number, rows["selected"])),
        (tr("Families in selected localities"), True, map(number, rows["selected_families"])),
        (tr("Status"), False, [status.get(code, code) for code in rows["status"]]),
    ]
    if rows["quota"].notna().any():
        columns.insert(-1, (tr("Quota"), True, map(number, rows["quota"])))
    if rows["state"].nunique() > 1:
        columns.insert(2, (tr("State"), False, rows["state"]))
    cells = [list(line) for line in zip(*(values for _, _, values in columns))]
    title = tr("Ranking of territories")
    return table(title, [(name, numeric) for name, numeric, _ in columns], cells, caption)


def _families_chart(results, rows, labels):
    """Chart of the first territories of the ranking that have eligible families, in a list; empty without any."""
    shown = (rows["eligible_families"].fillna(0.0) > 0.0).to_numpy().nonzero()[0][:CHARTED]
    if not len(shown):
        return []
    drawn = rows.iloc[shown]
    filled_bar_chart(
        results.folder / "territories_chart.png",
        [labels[place] for place in shown],
        drawn["selected_families"],
        drawn["eligible_families"],
        [
            tr("{} of {}").format(number(chosen), number(eligible))
            + ("" if quota is None or quota != quota else "; " + tr("quota {}").format(number(quota)))
            for chosen, eligible, quota in zip(drawn["selected_families"], drawn["eligible_families"], drawn["quota"])
        ],
        "#0072b2",
        results.note(results.illustrative(*NEEDS)),
    )
    caption = results.source("territory_ranking")
    if len(shown) < len(rows):
        said = tr("Shown are {} of {} territories: the first that have eligible families.")
        caption = f"{said.format(number(len(shown)), number(len(rows)))} {caption}"
    title = tr("Families in selected localities, out of those in eligible ones, by rank of the territory")
    return [Picture("territories_chart.png", title, caption)]


def _summary(results):
    if not results.has("selection_summary"):
        return []
    cells = [
        [
            row["state"] or tr("Total"),
            *(number(row[name]) for name in ("territories", "municipalities", "localities", "families")),
        ]
        for _, row in results.table("selection_summary").iterrows()
    ]
    columns = [
        (tr("State"), False),
        (tr("Territories"), True),
        (tr("Municipalities"), True),
        (tr("Localities"), True),
        (tr("Families"), True),
    ]
    return [table(tr("Summary of localities by state"), columns, cells, results.source("selection_summary"), True)]


def _selected(results, rows, families):
    chosen = rows[rows["selected"].fillna(False).astype(bool)]
    order = families[chosen.index].sort_values(ascending=False, kind="stable").index
    cells = [
        [
            *_place(results, rows.loc[[index]]),
            number(results.numbers(rows.loc[[index]], "population").iloc[0]),
            number(families[index]),
            number(rows.at[index, "ratio"], 2),
            _kilometers(rows.at[index, "seat_m"]),
        ]
        for index in order[:SELECTED_SHOWN]
    ]
    if not cells:
        return []
    columns = [
        (tr("Code"), False),
        (tr("Locality"), False),
        (tr("Municipality"), False),
        (tr("People"), True),
        (tr("Program families"), True),
        (tr("Units per household"), True),
        (tr("Kilometers to the seat"), True),
    ]
    caption = results.source("verdicts")
    if len(order) > SELECTED_SHOWN:
        caption += " " + tr("The first {} of {} are shown; the layer has all.").format(
            SELECTED_SHOWN, number(len(order))
        )
    return [table(tr("Selected localities, by program families"), columns, cells, caption)]


def _just_missed(results, rows, families):
    """Those nearest to being selected among the ones that fail a single criterion, with what would change it."""
    threshold = {
        "distance": (rows["margin_m"], rows["seat_m"] + rows["margin_m"]),
        "families": (rows["margin_fam"], families - rows["margin_fam"]),
        "ratio": (rows["margin_ratio"], rows["ratio"] - rows["margin_ratio"]),
        "quota": (families, families.max()),
    }
    labels = {}
    for item, group in results.by_class("verdicts"):
        labels.update(dict.fromkeys(group["final_verdict"], item.label))
    cells = []
    for verdict in ("quota", "families", "distance", "ratio"):
        alone = rows[(rows["final_verdict"] == verdict) & (rows["failures"] == verdict)].index
        margin, limit = threshold[verdict]
        nearest = (margin / limit)[alone].sort_values(ascending=False, kind="stable").index[:MISSED_SHOWN]
        cells += [
            [
                *_place(results, rows.loc[[index]]),
                number(families[index]),
                labels.get(verdict, verdict),
                rows.at[index, "advice"] or "",
            ]
            for index in nearest
        ]
    if not cells:
        return []
    columns = [
        (tr("Code"), False),
        (tr("Locality"), False),
        (tr("Municipality"), False),
        (tr("Program families"), True),
        (tr("Verdict"), False),
        (tr("What would change the verdict"), False),
    ]
    return [
        table(
            tr("Just missed: the nearest to each limit, among those that fail only that"),
            columns,
            cells,
            results.source("verdicts"),
        )
    ]


def _place(results, row):
    """Code, name and municipality of one locality."""
    code, name, municipality = (results.values(row, meaning)[0] for meaning in ("code", "name", "municipality"))
    return [code, name, results.names(results.territory_layers[1], "unit_id").get(municipality, municipality)]


def _kilometers(meters):
    return number(meters / 1000.0 if meters is not None else None, 1)
