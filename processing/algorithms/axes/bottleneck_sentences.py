"""What to say about the sources and candidate roads of `bottlenecks`."""

import numpy as np

from ...layers.messages import first_of, warn
from ...translation import tr


def warn_about_weights(weights, loaded, sources, feedback):
    """Count the sources whose amounts are not known, and tell when no road is loaded."""
    sentences = {
        "ton": tr("Sources without an amount, which load no road: {} of layer “{}”."),
        "family": tr("Sources without a number of families, which count as none: {} of layer “{}”."),
    }
    for name, weight in weights.items():
        unknown = int(np.isnan(weight).sum())
        if unknown:
            warn(feedback, sentences[name], unknown, sources.name)
    if not loaded:
        warn(feedback, tr("Pieces of road with load: {}. The layer of bottlenecks has no rows."), 0)


def warn_about_candidates(reasons, candidates, feedback):
    """Push one counted warning per reason why candidate roads have no effect, with their rows."""
    sentences = {
        "no_geometry": tr("Candidate roads without effect: {} of layer “{}”, no usable line (rows {})."),
        "not_joined": tr("Candidate roads without effect: {} of layer “{}”, they meet no road (rows {})."),
        "no_saving": tr("Candidate roads without effect: {} of layer “{}”, nobody gains time by them (rows {})."),
    }
    for reason, sentence in sentences.items():
        rows = np.flatnonzero(reasons == reason)
        if len(rows):
            warn(feedback, sentence, len(rows), candidates.name, first_of(list(rows + 1)))
