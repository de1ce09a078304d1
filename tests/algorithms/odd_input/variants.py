"""What a planner's layer may look like: each variant takes one good input and gives it back odd.

Loaded by test_odd_input.py. A variant is a function of an `Input` that returns the odd one, or None where it does not
apply to such an input.
"""

import datetime
import math
from dataclasses import dataclass, replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPoint,
)

METERS = "EPSG:32614"
DEGREES = "EPSG:4326"
FEET = "EPSG:2278"
ODD_NAME = " Año “2020” 'x' \"y\" {0} %1 <b>&amp; ñandú 🚜 "


@dataclass(frozen=True)
class Input:
    """One vector or table input of a run.

    Parameters
    ----------
    geometry : str
        As a memory layer takes it; ``None`` for a table.
    rows : list of dict
        ``wkt``, text or a geometry, where there is one, and the fields.
    roles : dict of str to str or list of str
        Parameters that choose fields of this input, and the fields.
    known : list of str
        Fields that the algorithm finds by their names.
    kind : dict of str to type
        Kinds of the fields; the rows may hold no value to tell them by.
    moved : bool
        Whether the geometries are odd: then the place of another layer may be what is wrong.
    """

    geometry: str
    rows: list
    roles: dict
    known: list
    kind: dict
    name: str
    crs: str = METERS
    as_file: str = ""
    moved: bool = False

    @property
    def spatial(self):
        return self.geometry != "None"

    @property
    def used(self):
        """Fields that the run reads."""
        return list(dict.fromkeys([*self.chosen, *self.known]))

    @property
    def chosen(self):
        """Fields that a parameter chooses."""
        fields = [field if isinstance(field, list) else [field] for field in self.roles.values()]
        return list(dict.fromkeys(field for some in fields for field in some))

    def with_roles(self, field_of):
        """The same with other fields chosen: ``field_of(field)``."""
        roles = {
            role: list(dict.fromkeys(map(field_of, field))) if isinstance(field, list) else field_of(field)
            for role, field in self.roles.items()
        }
        return replace(self, roles=roles)

    def of_kind(self, *kinds):
        return [field for field in self.used if self.kind[field] in kinds]

    def changed(self, values, kind=None):
        """The same with other values: ``values(row number, field, value)`` of the fields used."""
        used = self.used
        rows = [
            {field: values(number, field, value) if field in used else value for field, value in row.items()}
            for number, row in enumerate(self.rows)
        ]
        return replace(self, rows=rows, kind={**self.kind, **(kind or {})})

    def placed(self, place, geometry=None):
        """The same with other geometries: ``place(row number, QgsGeometry)`` gives a geometry or None."""
        if not self.spatial:
            return None
        rows = []
        for number, row in enumerate(self.rows):
            moved = place(number, QgsGeometry.fromWkt(row["wkt"]))
            rows.append({**row, "wkt": moved})
        return replace(self, rows=rows, geometry=geometry or self.geometry, moved=True)


def no_rows(given):
    return replace(given, rows=[])


def one_row(given):
    return replace(given, rows=given.rows[:1])


def values_null(given):
    return given.changed(lambda number, field, value: None)


def a_blank_row(given):
    """As the last line of a spreadsheet: nothing in it."""
    blank = dict.fromkeys(given.rows[0])
    return replace(given, rows=[*given.rows, {**blank, "tag": len(given.rows)}])


def numbers_as_text(given):
    fields = given.of_kind(int, float)
    return _texts(given, fields, lambda number, value: str(value)) if fields else None


def words_among_numbers(given):
    fields = given.of_kind(int, float)
    return _texts(given, fields, lambda number, value: str(value) if number else "n/d") if fields else None


def words_for_numbers(given):
    fields = given.of_kind(int, float)
    return _texts(given, fields, lambda number, value: "muchos") if fields else None


def dates(given):
    kind = dict.fromkeys(given.used, datetime.date)
    return given.changed(lambda number, field, value: datetime.date(2020, 1, 1 + number % 28), kind) if kind else None


def codes_as_numbers(given):
    """What a spreadsheet makes of codes: numbers without their zeros."""
    fields = [
        field
        for field in given.of_kind(str)
        if all(isinstance(row[field], str) and row[field].isdecimal() for row in given.rows)
    ]
    numbers = dict.fromkeys(fields, int)
    return given.changed(lambda _, field, value: int(value) if field in fields else value, numbers) if fields else None


def codes_as_reals(given):
    odd = codes_as_numbers(given)
    return (
        replace(odd, kind={name: float if odd.kind[name] is int else kind for name, kind in odd.kind.items()})
        if odd
        else None
    )


def codes_unknown(given):
    fields = given.of_kind(str)
    return (
        given.changed(lambda _, field, value: f"otro {value}" if field in fields and value else value)
        if fields
        else None
    )


def codes_with_odd_characters(given):
    fields = given.of_kind(str)
    long = "ñ" * 300
    return (
        given.changed(lambda _, field, value: f"\t{value}\x00 🚜 {long}\n" if field in fields and value else value)
        if fields
        else None
    )


def repeated(given):
    """Every row twice."""
    again = [{**row, "tag": len(given.rows) + number} for number, row in enumerate(given.rows)]
    return replace(given, rows=[*given.rows, *again])


def infinite(given):
    return _numbers(given, lambda number, value: (math.inf, -math.inf, 1e300)[number % 3])


def not_a_number(given):
    return _numbers(given, lambda number, value: math.nan)


def one_infinite(given):
    return _numbers(given, lambda number, value: value if number else math.inf)


def negative(given):
    return _numbers(given, lambda number, value: -1.0 - number)


def zero(given):
    return _numbers(given, lambda number, value: 0.0)


def same_field_for_all(given):
    """One field chosen in every role."""
    return given.with_roles(lambda field: given.chosen[0]) if len(given.chosen) > 1 else None


def same_last_field_for_all(given):
    return given.with_roles(lambda field: given.chosen[-1]) if len(given.chosen) > 1 else None


def odd_field_names(given):
    return _renamed(given, lambda field: f" {field} “ñ” 'x' \"y\" {{0}} %1 <b> 🚜 {'ñ' * 300} ")


def odd_layer_name(given):
    return replace(given, name=ODD_NAME)


def a_field_is_not_there(given):
    return given.with_roles(lambda field: "no está") if given.chosen else None


def without_geometry(given):
    empty = QgsGeometry.fromWkt(f"{given.geometry.upper()} EMPTY")
    return given.placed(lambda number, geometry: empty if number % 2 else None)


def some_without_geometry(given):
    return given.placed(lambda number, geometry: geometry if number else None)


def all_at_one_place(given):
    """Points at one point, lines without length, polygons without area."""
    first = QgsGeometry.fromWkt(given.rows[0]["wkt"]).vertexAt(0) if given.spatial else None
    return given.placed(lambda number, geometry: _at(geometry, first))


def coordinates_on_no_map(given):
    places = QgsPoint(1e30, -1e30), QgsPoint(math.nan, math.nan)
    return given.placed(lambda number, geometry: _at(geometry, places[number % 2]))


def one_far_away(given):
    """Latitude and longitude of one row at 0, 0: the usual mistake."""
    return given.placed(lambda number, geometry: geometry if number else _at(geometry, QgsPoint(0.0, 0.0)))


def multipart_with_z_and_m(given):
    def lifted(number, geometry):
        geometry.convertToMultiType()
        geometry.get().addZValue(100.0 + number)
        geometry.get().addMValue(7.0)
        return geometry

    return given.placed(lifted, f"Multi{given.geometry}ZM")


def in_degrees(given):
    return _in(given, DEGREES)


def in_feet(given):
    return _in(given, FEET)


def without_crs(given):
    return replace(given, crs="") if given.spatial else None


def as_csv(given):
    return replace(given, as_file="csv") if not given.spatial else None


def as_csv_headings_only(given):
    return replace(given, as_file="csv", rows=[]) if not given.spatial else None


def as_an_empty_file(given):
    return replace(given, as_file="empty") if not given.spatial else None


# whose results are those of the good input
SAME = (
    numbers_as_text, odd_field_names, odd_layer_name, multipart_with_z_and_m, in_degrees, in_feet, as_csv,
)  # fmt: skip
ODD = (
    no_rows, one_row, values_null, a_blank_row, words_among_numbers, words_for_numbers, dates, codes_as_numbers,
    codes_as_reals, codes_unknown, codes_with_odd_characters, repeated, infinite, not_a_number, one_infinite, negative,
    zero, same_field_for_all, same_last_field_for_all, a_field_is_not_there, without_geometry, some_without_geometry,
    all_at_one_place, coordinates_on_no_map, one_far_away, without_crs, as_csv_headings_only, as_an_empty_file,
)  # fmt: skip
# of a layer that an earlier case reads in the same way; what is read oddly was found there
AGAIN = (no_rows, one_row, without_geometry)


def _renamed(given, name_of):
    """The same with other names of the chosen fields."""
    chosen = given.chosen
    new = {field: name_of(field) for field in chosen}
    rows = [{new.get(field, field): value for field, value in row.items()} for row in given.rows]
    kind = {new.get(field, field): kind for field, kind in given.kind.items()}
    renamed = given.with_roles(lambda field: new[field])
    return replace(renamed, rows=rows, kind=kind) if chosen else None


def _texts(given, fields, text):
    kind = dict.fromkeys(fields, str)
    return given.changed(
        lambda number, field, value: text(number, value) if field in fields and value is not None else value, kind
    )


def _numbers(given, number_of):
    fields = given.of_kind(int, float)
    kind = dict.fromkeys(fields, float)
    changed = given.changed(lambda number, field, value: number_of(number, value) if field in fields else value, kind)
    return changed if fields else None


def _at(geometry, point):
    """The geometry with all its vertices at one point."""
    for vertex in range(geometry.constGet().nCoordinates()):
        geometry.moveVertex(point, vertex)
    return geometry


def _in(given, crs):
    systems = [QgsCoordinateReferenceSystem(name) for name in (METERS, crs)]
    transform = QgsCoordinateTransform(*systems, QgsCoordinateTransformContext())

    def moved(number, geometry):
        geometry.transform(transform)
        return geometry

    odd = given.placed(moved)
    return replace(odd, crs=crs) if odd else None
