"""The ranking of places as the criteria and the judgments are now."""

from dataclasses import dataclass

import numpy as np

from ...processing.layers.bad_input import BadInput
from ...processing.layers.reading.features import read_layer
from ...processing.methods.prioritization.criteria_scaling import fill_missing
from ...processing.methods.prioritization.criteria_scores import criteria_scores
from ...processing.methods.prioritization.pairwise_judgments import disagreement, joined_judgments, judged_weights
from ...processing.translation import tr


@dataclass(frozen=True)
class Weighing:
    """Weights of `k` criteria by the judgments of the actors.

    Attributes
    ----------
    together : Judgments
        Of all actors.
    by_actor : dict of str to Judgments
    disagreement : ndarray, shape (k,)
    """

    together: object
    by_actor: dict
    disagreement: np.ndarray


def weigh(state):
    """Weights of the board; None with no criteria.

    Parameters
    ----------
    state : CriteriaState

    Returns
    -------
    Weighing or None
    """
    if not state.criteria:
        return None
    matrices = {actor: state.matrix(actor) for actor in state.actors}
    by_actor = {actor: judged_weights(matrix) for actor, matrix in matrices.items()}
    together = judged_weights(joined_judgments(list(matrices.values())))
    return Weighing(together, by_actor, disagreement([judged.weight for judged in by_actor.values()]))


class LiveRanking:
    """Places of a layer, read once and ranked as often as wanted.

    Parameters
    ----------
    layer : QgsVectorLayer
    name_field : str
        "" numbers the places.
    """

    def __init__(self, layer, name_field, feedback):
        self._places = read_layer(layer)
        self._feedback = feedback
        self._columns = {}
        self.ids = self._places.ids()
        self.names = (
            self._places.codes(name_field) if name_field else np.array([str(number) for number in self.ids], object)
        )

    def rank(self, state, weight):
        """Score the places.

        Returns
        -------
        Scores

        Raises
        ------
        BadInput
            When a field is gone, is no number, or no place has all the criteria.
        """
        values = np.column_stack([self._column(name) for name in state.names])
        values = fill_missing(values, state.directions, state.missing)
        if not np.isfinite(values).all(axis=1).any():
            raise BadInput(
                tr("No place has a value in every criterion. Take a criterion out, or fill in what is missing.")
            )
        return criteria_scores(values, state.directions, state.method, weight, state.scaling)

    def _column(self, name):
        if name not in self._columns:
            self._columns[name] = self._places.numbers(name, self._feedback, negative=True)
        return self._columns[name]
