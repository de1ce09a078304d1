"""The plain sentence that says what would change a verdict."""

import math

from ...translation import tr


def advice_sentences(rows, distance_in_meters=True):
    """One sentence per locality; empty for those selected by the rules.

    Applying the change a sentence names takes the locality past everything it fails; where that is not enough to be
    selected, the sentence says so.

    Parameters
    ----------
    rows : pandas.DataFrame
        ``Selection.localities`` of `methods.prioritization.four_criteria`.
    distance_in_meters : bool
        False when distances come from a field in other units.

    Returns
    -------
    list of str
    """
    plain, counted = missing_phrases(), _counted_phrases(distance_in_meters)
    quotas = rows[["need_state_quota", "need_territory_quota", "state", "territory"]].to_numpy(object)
    numbers = rows[["need_families", "need_units", "need_population", "excess_m", "dispersion_m"]].to_numpy(float)
    sentences = []
    afterwards = {
        "": [],
        "quota": [tr("even so, the quota would leave it out")],
        "dispersion": [tr("then the quota and the spread of its territory decide")],
    }
    by_others = {
        True: tr("Decisions by hand on others made room for it."),
        False: tr("Decisions by hand on others leave no room for it, or spread its territory."),
    }
    named = rows[["verdict", "final_verdict", "failures", "then"]].itertuples(index=False, name=None)
    for (verdict, final, failures, then), values, quota in zip(named, numbers, quotas):
        moved = (verdict == "selected") != (final == "selected") and not final.startswith("override")
        if moved or verdict == "selected":
            sentences.append(by_others[final == "selected"] if moved else "")
            continue
        parts = []
        for failure in failures.split(";"):
            if failure == "quota":
                parts += _quota_parts(*quota)
            elif failure == "dispersion":
                parts.append(
                    tr(
                        "its territory's localities are spread over {:.0f} m; a limit of {:.0f} m would admit them"
                    ).format(values[4], math.ceil(values[4]))
                )
            elif failure in counted:
                one, many, index = counted[failure]
                number = _whole(values[index], failure)
                parts.append(one if number == 1 else many.format(number))
            else:
                parts.append(plain[failure])
        sentence = "; ".join(parts + afterwards[then])
        sentences.append(sentence[:1].upper() + sentence[1:] + "." if sentence else "")
    return sentences


def missing_phrases():
    """Failure → what is missing."""
    return {
        "missing_families": tr("number of families missing: fill it in"),
        "missing_households": tr("number of households missing or zero: fill it in"),
        "missing_units": tr("number of production units missing: fill it in"),
        "missing_population": tr("population missing: fill it in"),
        "missing_state": tr("state missing: fill it in"),
        "missing_territory": tr("outside every territory: assign it to one"),
        "missing_seat": tr("its territory (or municipality) has no municipal seat: mark one among the localities"),
        "missing_distance": tr("distance to the seat unknown: check the geometry of both, or the distance field"),
    }


def _counted_phrases(distance_in_meters):
    """Failure → phrase for one, phrase for many, and column of the number."""
    families = (tr("1 family short"), tr("{} families short"), 0)
    units = (tr("1 production unit under 20 ha short"), tr("{} production units under 20 ha short"), 1)
    people = (tr("1 inhabitant short"), tr("{} inhabitants short"), 2)
    meters = (tr("1 m too far from the seat"), tr("{} m too far from the seat"), 3)
    other = (tr("1 too far in the distance field"), tr("{} too far in the distance field"), 3)
    return {
        "no_program": families,
        "ratio": units,
        "population": people,
        "distance": meters if distance_in_meters else other,
        "families": families,
    }


def _quota_parts(state_quota, territory_quota, state, territory):
    parts = []
    if state_quota == state_quota:
        parts.append(tr("needs a quota of {:.0f} in state {}").format(math.ceil(state_quota), state))
    if territory_quota == territory_quota:
        parts.append(tr("needs a quota of {:.0f} in territory {}").format(math.ceil(territory_quota), territory))
    return parts


def _whole(value, failure):
    """Number to show; distances must be exceeded, so they go up to the next whole one."""
    return math.floor(value) + 1 if failure == "distance" else math.ceil(value)
