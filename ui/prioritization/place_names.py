"""What states and territories are called; their codes stay what is computed with."""

from collections import Counter

import numpy as np

from ...processing.layers.reading.features import read_layer
from ...processing.translation import tr
from ..study.field_guess import guess_fields
from ..study.study_inputs import read_study

LEVELS = ("state", "territory")
# Inputs of the explorer with the names of the places of each level.
NAME_FIELDS = {"state": "STATE_NAME", "territory": "TERRITORY_NAME"}
# Tables of a study with its territories, and their columns; of two names for a code the last one stays.
TERRITORY_TABLES = ("territories", "flow_territories")
CODE, NAME = "territory", "name"


class PlaceNames:
    """Names of states and territories by their codes.

    Parameters
    ----------
    names : dict of str to dict
        ``state`` and ``territory``, each code to name.
    """

    def __init__(self, names=None):
        self._names = {level: dict((names or {}).get(level, {})) for level in LEVELS}
        self._shared = {level: Counter(codes.values()) for level, codes in self._names.items()}

    def title(self, level, code):
        """What people read for a code: its name, with the code where another place has that name too."""
        name = self._names[level].get(code)
        if not name:
            return code
        return name if self._shared[level][name] == 1 else f"{name} ({code})"

    def titles(self, level, codes):
        """`title` of each of many codes, as an array."""
        codes = np.asarray(codes, object)
        known = {code: self.title(level, code) for code in set(codes)}
        return np.array([known[code] for code in codes], object)

    def tip(self, level, code):
        """The code that is behind a title, "" where the title is the code itself."""
        return "" if self.title(level, code) == code else tr("Code {}").format(code)


def place_names(project, selection):
    """Names that the localities give, and where they give none, those of the study of `project`.

    Parameters
    ----------
    project : QgsProject
    selection : LiveSelection

    Returns
    -------
    PlaceNames
    """
    study = read_study(project)
    of_study = {"state": _states_of_municipalities(study.layer("MUNICIPALITIES")), "territory": {}}
    for table in TERRITORY_TABLES:
        layer = study.result(project, table)
        if layer is not None and {CODE, NAME} <= set(layer.fields().names()):
            of_study["territory"] |= _names_in(layer, CODE, NAME)
    found = {level: {**of_study[level], **selection.place_names[level]} for level in LEVELS}
    # others, which may have the same names, are not shown
    known = {level: set(selection.known(level)) for level in LEVELS}
    return PlaceNames(
        {level: {code: found[level][code] for code in known[level] & found[level].keys()} for level in LEVELS}
    )


def names_by_code(codes, names):
    """The name that most rows give each code; what has no code or no name is left out."""
    given = Counter((code, name) for code, name in zip(codes, names) if code and name)
    # the most frequent comes last, and stays
    return {code: name for (code, name), _ in sorted(given.items(), key=lambda pair: (pair[1], pair[0]))}


def _states_of_municipalities(layer):
    """States that a table of municipalities names, {} where its fields are not known."""
    fields = guess_fields(("STATE", "STATE_NAME"), [] if layer is None else layer.fields().names())
    return _names_in(layer, fields["STATE"], fields["STATE_NAME"]) if len(fields) == 2 else {}


def _names_in(layer, code, name):
    rows = read_layer(layer)
    return names_by_code(rows.codes(code), rows.codes(name))
