"""What people read for each problem of a list of localities."""

from ...layers.local_numbers import number, number_locale
from ...translation import tr


def locality_titles():
    """Title of each reason, in the order in which they are told."""
    return {
        "no_geometry": tr("Localities without a point"),
        "no_code": tr("Localities without a code"),
        "bad_code": tr("Codes of another form than most"),
        "duplicate_code": tr("Codes that several rows have"),
        "code_mismatch": tr("Codes of another municipality or state"),
        "no_name": tr("Localities without a name"),
        "name_mismatch": tr("Municipalities written with another name"),
        "duplicate_place": tr("Places that occur more than once"),
        "unknown_municipality": tr("Municipalities that are not in the layer"),
        "outside_municipality": tr("Localities outside their municipality"),
        "in_no_municipality": tr("Localities in no municipality"),
        "isolated": tr("Localities far from every other"),
        "no_population": tr("Localities without a population"),
        "zero_population": tr("Localities with population zero"),
        "implausible_ratio": tr("Persons per household that are hard to believe"),
        "too_many_families": tr("More families than households or people"),
    }


def locality_advice():
    """What each reason means and what to do about it."""
    return {
        "no_geometry": tr(
            "They have no place on the map and no distance can be measured from them: look for them in the"
            " catalog of localities."
        ),
        "no_code": tr("Without a code a row cannot be joined with any other table."),
        "bad_code": tr(
            "A digit too few is usually a zero that a spreadsheet took away from the left; text is usually a"
            " total or a note."
        ),
        "duplicate_code": tr("Joins by code would count them twice: keep one row, or correct the code of the other."),
        "code_mismatch": tr(
            "The digits of the code and the field of the municipality or state disagree: one of the two is"
            " wrong, or the locality changed municipality between two censuses."
        ),
        "no_name": tr("Reports and field sheets will show only their code."),
        "name_mismatch": tr(
            "The code says one municipality and the name another. Some municipalities share a name: trust the"
            " code, and check it."
        ),
        "duplicate_place": tr(
            "Two rows at one position, or of one name close together, are often one locality under an old and"
            " a new code."
        ),
        "unknown_municipality": tr(
            "The code of the municipality does not exist in the layer of polygons: it is wrong, newer than"
            " the layer, or of another state."
        ),
        "outside_municipality": tr(
            "Coordinates with a wrong digit, or a wrong municipality code. A few hundred meters are usually"
            " the simplified outline of the polygons: raise the tolerance."
        ),
        "in_no_municipality": tr(
            "On the coast it is usually the simplified outline of the polygons; inland, a wrong coordinate."
        ),
        "isolated": tr(
            "A wrong degree or minute carries a point far away. Some localities are truly alone: look at them"
            " on the map."
        ),
        "no_population": tr(
            "Empty, or text such as the asterisk of a confidential value: they stay without a verdict"
            " wherever population counts."
        ),
        "zero_population": tr("Abandoned or seasonal places. They are kept, and count for nobody."),
        "implausible_ratio": tr(
            "Fewer persons than households, or more to a household than the bound: a column is shifted, or"
            " one of the two counts is of another year."
        ),
        "too_many_families": tr(
            "The roll has more families than the census has households: rolls of several programs were added,"
            " or families of several localities were given to one."
        ),
    }


class Details:
    """One sentence on each problem: what was found, against what.

    Parameters
    ----------
    table : Localities
    width : int
        Digits of most codes.
    raw_population : list
        Values as they are written.
    municipalities : str
        Name of the layer of municipalities, "" without one.
    names_by_code : dict of str to str
        Of the municipalities.
    """

    def __init__(self, table, width, raw_population, municipalities, names_by_code):
        self._table = table
        self._width = width
        self._raw = raw_population
        self._municipalities = municipalities
        self._names = names_by_code
        self._locale = number_locale()

    def sentence(self, problem):
        """Text of a problem, a row of the table that `check_localities` gives; None where the title says it all."""
        tell = getattr(self, f"_{problem.reason}", None)
        return tell(problem) if tell else None

    def _row(self, row):
        """Number of a row, and what it is called."""
        for column in (self._table.names, self._table.codes):
            if column is not None and column[row]:
                return tr("row {} ({})").format(row + 1, column[row])
        return tr("row {}").format(row + 1)

    def _number(self, value, decimals=0):
        return number(value, decimals, self._locale)

    def _bad_code(self, problem):
        return tr("“{}”; most codes have {} digits.").format(problem.value, self._width)

    def _duplicate_code(self, problem):
        return tr("Also in {}.").format(self._row(problem.other))

    def _code_mismatch(self, problem):
        return tr("The code is not of “{}”.").format(problem.value)

    def _name_mismatch(self, problem):
        written = self._table.municipality_names[problem.row]
        return tr("Written “{}”; by its code it is “{}”.").format(written, problem.value)

    def _duplicate_place(self, problem):
        if problem.distance_m == 0.0:
            return tr("At the very position of {}.").format(self._row(problem.other))
        return tr("{} m from {}, of the same name.").format(self._number(problem.distance_m), self._row(problem.other))

    def _unknown_municipality(self, problem):
        return tr("Municipality “{}” is not in layer “{}”.").format(problem.value, self._municipalities)

    def _outside_municipality(self, problem):
        if not problem.value:
            return tr("{} m outside, in no other municipality.").format(self._number(problem.distance_m))
        place = f"{problem.value} {self._names.get(problem.value, '')}".strip()
        return tr("{} m outside; it lies in {}.").format(self._number(problem.distance_m), place)

    def _in_no_municipality(self, problem):
        return tr("{} m from the nearest one.").format(self._number(problem.distance_m))

    def _isolated(self, problem):
        return tr("{} km from {}.").format(self._number(problem.distance_m / 1000.0, 1), self._row(problem.other))

    def _no_population(self, problem):
        raw = self._raw[problem.row]
        return tr("Empty.") if raw is None or raw != raw else tr("Written “{}”.").format(raw)

    def _implausible_ratio(self, problem):
        people, households = self._table.population[problem.row], self._table.households[problem.row]
        if not households:
            return tr("{} persons and no household.").format(self._number(people))
        return tr("{} persons in {} households: {} in each.").format(
            self._number(people), self._number(households), self._number(problem.value, 1)
        )

    def _too_many_families(self, problem):
        families = self._number(self._table.families[problem.row])
        if self._table.households is None:
            return tr("{} families and {} persons.").format(families, self._number(problem.value))
        return tr("{} families and {} households.").format(families, self._number(problem.value))
