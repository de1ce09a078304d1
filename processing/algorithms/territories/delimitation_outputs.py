"""What every delimitation by flows does after its method: repair, decisions, layers, counts and warnings."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFeatureSink

from ...layers.local_numbers import number
from ...layers.messages import first_of, warn
from ...layers.places.areas import dissolve, neighbors
from ...layers.progress import stage
from ...layers.writing.sinks import write_extended, write_table
from ...methods.territories.delimitation import BY_HAND, BY_RESERVE, BY_SIZE, UNASSIGNED
from ...translation import tr
from .delimitation_sentences import delimitation_sentences
from .flow_parameters import MULTIPOLYGON, OFF
from .territory_columns import flow_area_columns, flow_unit_columns

OUTPUTS = ("UNITS_OUTPUT", "TERRITORIES_OUTPUT")
FEW_COMMUTERS, SINGLE = "few_commuters", "single"


def declare_delimitation_outputs(algorithm):
    """Add the units, the territories and the counts to `algorithm`."""
    algorithm.add(QgsProcessingParameterFeatureSink("UNITS_OUTPUT", tr("Units with their territory")))
    algorithm.add(QgsProcessingParameterFeatureSink("TERRITORIES_OUTPUT", tr("Territories")))
    for name, title in (
        ("TERRITORY_COUNT", tr("Territories")),
        ("MODULARITY", tr("Modularity")),
        ("RESERVE_COUNT", tr("Units from the reserve list")),
        ("SINGLE_COUNT", tr("Territories of one unit")),
        ("FRAGMENT_COUNT", tr("Detached parts")),
        ("UNASSIGNED_COUNT", tr("Units without territory")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, title))


def write_delimitation(
    algorithm, parameters, context, feedback, inputs, found, rule, limits=None, core=None, reasons=None, extra=()
):
    """Finish a division and write UNITS_OUTPUT and TERRITORIES_OUTPUT.

    Parameters
    ----------
    inputs : DelimitationInputs
        Of `n` units.
    found : Delimitation
        By the method, before repair and decisions.
    rule : str
        As `delimitation_sentences` takes it.
    limits : ValidityLimits, optional
        Without them `validity` stays empty.
    core : ndarray of bool, shape (n,), optional
        Units that the method itself calls centers; territories are named after one of them.
    reasons : dict of str to str, optional
        As `delimitation_sentences` takes it.
    extra : sequence of (Column, ndarray), optional
        More columns of the units, shape (n,) in the order of the flows.

    Returns
    -------
    dict
        Outputs and counts.
    """
    from ...methods.territories.territory_quality import main_centers, territory_quality
    from ...methods.territories.unit_ties import unit_ties

    reserve = int((found.how == BY_RESERVE).sum())
    found, pinned = _finished(inputs, found, feedback)
    core = np.zeros(len(found.territory), bool) if core is None else core & (found.territory >= 0)
    preference = core.astype(int)
    preference[pinned] = 2
    center = main_centers(inputs.flows, found.territory, preference)
    core[center] = True
    ties = unit_ties(inputs.flows, found.territory)
    quality = territory_quality(inputs.flows, found.territory, limits)
    detached = _detached(inputs, found.territory)
    flag = _flags(inputs, found, ties, quality)
    role = np.where(found.territory < 0, "unassigned", np.where(found.how == "merged", "hinterland", found.how))
    role[core] = "core"
    notes = _notes(inputs, found, pinned)
    names = inputs.names[center]
    why = delimitation_sentences(found, role, ties, names, flag == FEW_COMMUTERS, rule, reasons, notes)
    code = inputs.flows.codes[center]
    units = {
        "unit_id": inputs.flows.codes,
        "territory": _pick(code, found.territory),
        "role": role,
        "second": _pick(code, ties.second),
        "third": _pick(code, ties.third),
        "cohesion": ties.cohesion,
        "margin": ties.margin,
        "commuters": ties.commuters,
        "why": np.array(why, object),
        "flag": flag,
        "modeled": np.full(len(flag), inputs.table.modeled),
        **{column.name: values for column, values in extra},
    }
    # the last that can be canceled: nothing is written yet
    drawing, color = _drawn(inputs, found, feedback)
    results = _write_units(algorithm, parameters, context, inputs, units, [column for column, _ in extra])
    territories = {
        "territory": code,
        "name": names,
        "units": quality.units,
        "residents": quality.residents,
        "supply_sc": quality.supply_sc,
        "demand_sc": quality.demand_sc,
        "validity": quality.validity,
        "arrivals": quality.arrivals,
        "home_work": quality.home_work,
        "fragments": np.full(found.count, np.nan) if detached is None else detached,
        "single": quality.single,
        "modeled": np.full(found.count, inputs.table.modeled),
        "color": color,
    }
    results |= _write_territories(algorithm, parameters, context, territories, drawing)
    results |= {
        "TERRITORY_COUNT": found.count,
        "MODULARITY": quality.modularity,
        "RESERVE_COUNT": reserve,
        "SINGLE_COUNT": int(quality.single.sum()),
        "UNASSIGNED_COUNT": int((found.territory < 0).sum()),
    }
    if detached is not None:
        results["FRAGMENT_COUNT"] = int(detached.sum())
    _report(inputs, found, names, quality, detached, flag, feedback)
    return results


def _finished(inputs, found, feedback):
    """The division after repair, joining of small territories and decisions by hand; and the pinned centers."""
    from ...methods.territories.contiguity import absorb_small, repair_contiguity
    from ...methods.territories.planner_decisions import apply_decisions
    from ...methods.territories.territory_quality import territory_quality

    # where merges are constrained, a unit that left may have cut its area in two
    if inputs.contiguity != OFF:
        found = repair_contiguity(inputs.flows, found, inputs.adjacency)
    near = None if inputs.contiguity == OFF else inputs.adjacency
    if inputs.min_units > 1:
        found = absorb_small(inputs.flows, found, near, inputs.min_units, inputs.small_rounds)
    pinned = []
    if inputs.decisions is not None:
        before = territory_quality(inputs.flows, found.territory)
        found, pinned, problems = apply_decisions(inputs.flows, found, inputs.decisions.decisions, near)
        after = territory_quality(inputs.flows, found.territory)
        inputs.decisions.report(problems, feedback)
        feedback.pushInfo(
            tr("Territories before the decisions by hand: {} (modularity {}); after them: {} ({}).").format(
                len(before.units), number(before.modularity, 4), len(after.units), number(after.modularity, 4)
            )
        )
    moved = tr("Moved ({}): {}, from the territory of {} to that of {}.")
    kinds = {BY_HAND: tr("by hand"), BY_SIZE: tr("small territory")}
    for what, unit, old, new in found.log:
        before, after = (tr("none") if row == UNASSIGNED else inputs.names[row] for row in (old, new))
        feedback.pushInfo(moved.format(kinds.get(what, tr("contiguity")), inputs.names[unit], before, after))
    return found, pinned


def _detached(inputs, territory):
    """Detached parts of each territory; None where there are no polygons. Units without one do not count."""
    from ...methods.territories.contiguity import fragments

    if inputs.adjacency is None:
        return None
    drawn = np.zeros(len(territory), bool)
    drawn[inputs.place] = [not row.geometry().isEmpty() for row in inputs.units.rows]
    part = fragments(np.where(drawn, territory, UNASSIGNED), inputs.adjacency, inputs.flows.residents)
    detached = np.zeros(int(territory.max(initial=UNASSIGNED)) + 1, int)
    np.maximum.at(detached, territory[drawn & (territory >= 0)], part[drawn & (territory >= 0)])
    return detached


def _flags(inputs, found, ties, quality):
    """`few_commuters`, `single`, or the reason of units without territory."""
    alone = np.zeros(len(found.territory), bool)
    inside = found.territory >= 0
    alone[inside] = quality.single[found.territory[inside]]
    few = inside & ~alone & (np.nan_to_num(ties.commuters) < inputs.min_commuters)
    flag = np.where(inside, "", found.reason).astype(object)
    flag[few], flag[alone] = FEW_COMMUTERS, SINGLE
    return flag


def _notes(inputs, found, pinned):
    """Words of the decisions on the units placed by hand and on the pinned centers."""
    if inputs.decisions is None:
        return {}
    return {int(row): inputs.decisions.note(row) for row in {*np.flatnonzero(found.how == BY_HAND), *pinned}}


def _write_units(algorithm, parameters, context, inputs, data, extra):
    columns = flow_unit_columns() + extra
    data = {name: np.asarray(values)[inputs.place] for name, values in data.items()}
    if inputs.units is None:
        destination = write_table(algorithm, parameters, "UNITS_OUTPUT", context, columns, data)
    else:
        destination = write_extended(algorithm, parameters, "UNITS_OUTPUT", context, inputs.units, columns, data)
    algorithm.dress(context, destination, "territory_units", tr("Units by their role in the territory"), columns)
    return {"UNITS_OUTPUT": destination}


def _drawn(inputs, found, feedback):
    """What `write_table` takes to draw the territories, nothing without units; and colors that tell neighbors apart."""
    from ...methods.territories.map_coloring import color_neighbors

    if inputs.units is None:
        return (), color_neighbors(found.count, [])
    geometries = [row.geometry() for row in inputs.units.rows]
    areas, filled = dissolve(geometries, found.territory[inputs.place], found.count, stage(feedback, 80, 95))
    if filled:
        feedback.pushInfo(tr("Gaps filled between boundaries: {} of layer “{}”.").format(filled, inputs.units.name))
    pairs = neighbors(areas) if inputs.adjacency is None else _touching(found.territory, inputs.adjacency)
    return (inputs.units.crs, MULTIPOLYGON, areas), color_neighbors(found.count, pairs)


def _write_territories(algorithm, parameters, context, data, drawing):
    columns = flow_area_columns()
    destination = write_table(algorithm, parameters, "TERRITORIES_OUTPUT", context, columns, data, *drawing)
    algorithm.dress(context, destination, "territories", tr("Territories"), columns)
    return {"TERRITORIES_OUTPUT": destination}


def _touching(territory, adjacency):
    """Pairs of territories with neighboring units."""
    links = adjacency.tocoo()
    pairs = np.sort(territory[np.stack([links.row, links.col], axis=1)], axis=1)
    return np.unique(pairs[(pairs[:, 0] >= 0) & (pairs[:, 0] < pairs[:, 1])], axis=0).tolist()


def _report(inputs, found, names, quality, detached, flag, feedback):
    """Warnings about what deserves a look before the result is used."""
    without = found.territory < 0
    if without.any():
        reasons, counts = np.unique(found.reason[without].astype(str), return_counts=True)
        warn(
            feedback,
            tr("Units without territory: {} ({}); first: {}."),
            int(without.sum()),
            "; ".join(f"{reason} {count}" for reason, count in zip(reasons, counts)),
            first_of(inputs.flows.codes[without].tolist()),
        )
    single = int(quality.single.sum())
    if single:
        warn(feedback, tr("Territories of one unit only: {}."), single)
    if 2 * single > found.count:
        warn(
            feedback,
            tr(
                "More than half of the territories are a single unit: {} of {}. These flows tie few units together, and the"
                " result is no finished map of territories. Compare with “Territories by travel time”, or complete the flows"
                " with “Modeled flows”."
            ),
            single,
            found.count,
        )
    if detached is not None and detached.any():
        apart = np.flatnonzero(detached)
        warn(
            feedback,
            tr("Territories in several pieces: {}; detached parts: {} ({})."),
            len(apart),
            int(detached.sum()),
            first_of(names[apart].tolist()),
        )
    few = int((flag == FEW_COMMUTERS).sum())
    if few:
        warn(feedback, tr("Units tied to their territory by fewer than {} people: {}."), inputs.min_commuters, few)


def _pick(values, rows):
    """``values[rows]``, None where the row is -1."""
    picked = np.full(len(rows), None, object)
    picked[rows >= 0] = values[rows[rows >= 0]]
    return picked
