"""Tables of judgments in pairs, of one or several actors, as weights."""

import numpy as np

from ...layers.bad_input import BadInput
from ...layers.messages import warn
from ...methods.prioritization.pairwise_judgments import (
    disagreement,
    joined_judgments,
    judged_weights,
    judgment_matrix,
)
from ...translation import tr

CONSISTENT = 0.1


def weights_by_judgments(table, names, criteria, feedback):
    """Weights of criteria out of a table with ``first``, ``second``, ``value`` and optionally ``actor``.

    Parameters
    ----------
    table : Features
    names : list of str
        Criteria.
    feedback : QgsProcessingFeedback

    Returns
    -------
    weight : ndarray, shape (k,)
        Of all actors together.
    ratio : float
        Consistency ratio of the joined judgments.
    records : list of dict
        Rows of the table of weights, all actors together first: ``actor``, ``criterion``,
        ``weight``, ``disagreement``, ``consistency_ratio``, ``revise``.

    Raises
    ------
    BadInput
    """
    actors = table.codes("actor") if table.fields.lookupField("actor") >= 0 else np.full(len(table), "", object)
    first, second, value = table.codes("first"), table.codes("second"), table.numbers("value", feedback)
    matrices = {}
    for actor in sorted(set(actors)):
        own = np.flatnonzero(actors == actor)
        try:
            matrices[actor] = judgment_matrix(names, first[own], second[own], value[own])
        except ValueError as problem:
            raise BadInput(_sentence(problem.args, table.name, actor, criteria)) from problem
    found = {actor: judged_weights(matrix) for actor, matrix in matrices.items()}
    together = judged_weights(joined_judgments(list(matrices.values())))
    for actor, judged in found.items():
        if judged.ratio > CONSISTENT:
            pair = [names[row] for row in judged.revise]
            warn(
                feedback,
                tr(
                    "Judgments of “{}” that contradict each other (consistency ratio {:.2f}, above {:g}); the one to revise"
                    " first: “{}” against “{}”."
                ),
                actor or table.name,
                judged.ratio,
                CONSISTENT,
                *pair,
            )
    spread = disagreement([judged.weight for judged in found.values()])
    records = _records("", names, together, spread)
    if len(found) > 1:
        for actor, judged in found.items():
            records += _records(actor, names, judged, np.full(len(names), np.nan))
    return together.weight, together.ratio, records


def _records(actor, names, judged, spread):
    pair = " ~ ".join(names[row] for row in judged.revise) if judged.revise and judged.ratio > CONSISTENT else None
    return [
        {
            "actor": actor or None,
            "criterion": name,
            "weight": weight,
            "disagreement": apart,
            "consistency_ratio": judged.ratio,
            "revise": pair,
        }
        for name, weight, apart in zip(names, judged.weight, spread)
    ]


def _sentence(problem, table, actor, criteria):
    kind, first, second = problem
    who = f"{table}: {actor}" if actor else table
    return {
        "unknown": tr(
            "Table “{}” judges “{}” against “{}”, one of which is no criterion. Take it out, or add it to the table of"
            " criteria, “{}”."
        ),
        "value": tr("Table “{}” needs a number from 0.001 to 1000 for “{}” against “{}”."),
        "reciprocal": tr(
            "Table “{}” judges “{}” against “{}” in both ways, and the values are not reciprocal (3 and 1/3)."
        ),
        "repeated": tr("Table “{}” judges “{}” against “{}” twice. Leave one judgment."),
        "missing": tr("Table “{}” lacks the judgment of “{}” against “{}”."),
    }[kind].format(who, first, second, criteria)
