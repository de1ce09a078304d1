"""Tables of localities made clean: a code and a place for each, figures as numbers, and a reason for each row left out."""

from collections import Counter
from dataclasses import dataclass, field

import numpy as np

from .census_numbers import CONFIDENTIAL, NOT_AVAILABLE, altitudes, census_numbers
from .coordinates import LATITUDE, LONGITUDE, read_degrees
from .locality_codes import is_nine_digit, locality_codes, plain_codes
from .locality_columns import (
    FRACTIONS,
    GENERIC,
    ITER,
    NOTATIONS,
    TEXTS,
    columns_of_roles,
    other_notation,
    plain_heading,
    short_names,
)

# west, east, south and north of Mexico with its islands, in degrees, and the corner where Central America begins
MEXICO = (-118.8, -86.4, 14.2, 32.9)
CENTRAL_AMERICA = (-90.3, 17.8)
FIRST = ("code", "name", "mun_code", "state_code")
COUNTS = ("population", "households")
CODE_HEADINGS = ("CVEGEO", "CVE_GEO", "MAPA")
BROKEN, NO_PLACE, BAD_PLACE, FAR, REPEATED = (
    "broken_row",
    "no_coordinates",
    "bad_coordinates",
    "implausible_coordinates",
    "duplicate_code",
)
SHOWN = 5
# rows that tell the country of a table
LOOKED_AT = 1000
# names that GeoPackage and PostGIS keep for themselves
STORAGE = ("fid", "geom")


@dataclass
class LocalityPlan:
    """How the columns of a table become those of the localities.

    Attributes
    ----------
    product : int
    roles : dict of str to str
        Role to column of the table.
    outputs : dict of str to tuple
        Name of each column written to its kind (``text``, ``integer``, ``real``) and its column in the table, None
        where it is derived.
    nine_digits : bool
        Whether codes are CVEGEO.
    degrees : bool
        Whether coordinates are degrees of longitude and latitude.
    points : tuple of str or None
        Columns of coordinates that are numbers already.
    west : bool
        Whether longitudes without sign are west.
    others : tuple of str or None
        Columns of longitude and latitude in another notation, for the rows without the first.
    digits : int or None
        How many a code that is not INEGI's has.
    decimal_comma : bool
        Whether dots separate thousands, as in a table with decimal commas.
    """

    product: int
    roles: dict
    outputs: dict
    nine_digits: bool
    degrees: bool = True
    points: tuple = None
    west: bool = True
    others: tuple = None
    digits: int = None
    decimal_comma: bool = False

    def source_columns(self):
        """Columns of the table that are needed."""
        written = [column for _, column in self.outputs.values() if column]
        wanted = [*self.roles.values(), *(self.others or ()), *written]
        return list(dict.fromkeys(wanted))


@dataclass
class LocalityTally:
    """What became of the rows.

    Attributes
    ----------
    rows, imported : int
    reasons : Counter
        Rows left out, by reason.
    rejected : list of pandas.DataFrame
        Them: ``row``, ``reason``, ``detail``, ``code``, ``name``, ``longitude``, ``latitude``, as written.
    confidential, not_available : int
        Figures of the localities imported that the agency holds back, or does not have.
    zeros : int
        Codes given back the zeros that they had lost.
    west : int
        Longitudes without sign taken as west.
    other_notation : int
        Localities placed by the other notation of their coordinates.
    unreadable, doubtful : dict of str to tuple
        Column to the number of values that are no figure, or a doubtful one, and the first of them.
    lengths : Counter
        Codes imported that are not INEGI's, by how many digits they have.
    """

    rows: int = 0
    imported: int = 0
    reasons: Counter = field(default_factory=Counter)
    rejected: list = field(default_factory=list)
    confidential: int = 0
    not_available: int = 0
    zeros: int = 0
    west: int = 0
    other_notation: int = 0
    unreadable: dict = field(default_factory=dict)
    doubtful: dict = field(default_factory=dict)
    lengths: Counter = field(default_factory=Counter)


def plan_localities(frame, product, given, to_lonlat, keep=True, digits=None, decimal_comma=False, **reading):
    """Decide, on the first rows of a table, what its columns are.

    Parameters
    ----------
    frame : pandas.DataFrame
        First rows, as text.
    product : int
        `ITER`, `AGEEML` or `GENERIC`.
    given : dict of str to str
        Columns chosen by the person: roles of a locality, ``population`` and ``households``.
    to_lonlat : callable
        Gives the degrees of an array of coordinates of the table, shape (n, 2).
    keep : bool
        Whether columns without a short name are written too.
    digits, decimal_comma
        As in `LocalityPlan`.
    **reading
        `degrees`, `points` and `west` of `LocalityPlan`.

    Returns
    -------
    LocalityPlan
    """
    points = reading.pop("points", None)
    columns = [column for column in frame.columns if column not in (points or ())]
    roles = columns_of_roles(columns, product, given)
    if points and not (given.get("longitude") and given.get("latitude")):
        roles.pop("longitude", None)
        roles.pop("latitude", None)
    else:
        points = None
    short = short_names(columns, product, given)
    by_short = {name: column for column, name in short.items()}
    parts = all(role in roles for role in ("state", "municipality", "locality"))
    nine = product != GENERIC or ("code" not in roles and parts)
    if "code" in roles and not nine and digits is None:
        nine = plain_heading(roles["code"]) in CODE_HEADINGS or None
    outputs = {name: ("text", None) for name in FIRST}
    for name in ("mun_name", "state_name"):
        if name in by_short:
            outputs[name] = ("text", by_short[name])
    for name in COUNTS:
        # INEGI counts one household in each inhabited dwelling
        source = by_short.get(name) or (by_short.get("inhabited_dwellings") if name == "households" else None)
        outputs[name] = ("real" if product == GENERIC else "integer", source)
    if "altitude" in roles:
        outputs["altitude"] = ("real", roles["altitude"])
    used = {*roles.values(), *(column for _, column in outputs.values())} - {by_short.get("inhabited_dwellings")}
    for column in columns:
        if column in used or (column not in short and not keep):
            continue
        if product != GENERIC and any(plain_heading(column) in pair for pair in NOTATIONS):
            continue
        kind = _kind(frame[column], short.get(column), product)
        outputs[_free(short.get(column, column), (*outputs, *STORAGE))] = (kind, column)
    plan = LocalityPlan(
        product, roles, outputs, nine, points=points, digits=digits, decimal_comma=decimal_comma, **reading
    )
    plan.others = other_notation(columns, roles) if plan.degrees else None
    if nine is None and (points or {"longitude", "latitude"} <= set(roles)):
        # codes of nine digits are of other countries too: ten that lost a zero, or six and three
        first = frame.head(LOOKED_AT)
        plan.nine_digits = is_nine_digit(frame[roles["code"]]) and _is_mexican(to_lonlat(_places(first, plan)[0]))
    return plan


def _is_mexican(lonlat):
    """Whether most places are in Mexico; none is known to be elsewhere where there are no places."""
    west, east, south, north = MEXICO
    x, y = lonlat[np.isfinite(lonlat).all(axis=1)].T
    inside = (x > west) & (x < east) & (y > south) & (y < north)
    border, latitude = CENTRAL_AMERICA
    inside &= (x < border) | (y > latitude)
    return inside.sum() >= 0.5 * len(x)


def _kind(texts, short, product):
    """What a column holds, by its first rows."""
    if short in TEXTS:
        return "text"
    texts = texts.to_numpy(object)
    numbers = census_numbers(texts)
    lost = any(text is not None and text[0] == "0" and len(text) > 1 and text[1].isdigit() for text in texts)
    if numbers.unreadable.any() or lost or (product != ITER and np.isnan(numbers.value).all()):
        return "text"
    whole = product != GENERIC and short is not None and short not in FRACTIONS
    return "integer" if whole else "real"


def _free(name, taken):
    """`name`, marked as a column of the input where it is taken already."""
    folded = {other.casefold() for other in taken}
    while name.casefold() in folded:
        name += "_input"
    return name


def clean_localities(frames, plan, broken, tally):
    """Localities of a table, chunk by chunk.

    Parameters
    ----------
    frames : iterable of pandas.DataFrame
        Rows as text, the index their number.
    plan : LocalityPlan
    broken : collection of int
        Rows whose values may stand in the wrong column; it may grow with the chunks.
    tally : LocalityTally
        Filled in on the way: ``rows`` are always ``imported`` and the sum of ``reasons``.

    Yields
    ------
    data : dict of str to ndarray
        One array for each of the plan's outputs.
    xy : ndarray, shape (n, 2)
        Coordinates.
    """
    seen = set()
    for frame in frames:
        codes, reasons = _codes(frame, plan, tally)
        reasons[frame.index.isin(list(broken))] = BROKEN
        xy, place, assumed, other = _places(frame, plan)
        reasons = np.where(reasons == "", place, reasons)
        for row in np.flatnonzero(reasons == ""):
            if codes[row] in seen:
                reasons[row] = REPEATED
            seen.add(codes[row])
        kept = reasons == ""
        tally.rows += len(frame)
        tally.imported += int(kept.sum())
        tally.west += int((assumed & kept).sum())
        tally.other_notation += int((other & kept).sum())
        tally.reasons.update(reasons[~kept].tolist())
        if not plan.nine_digits:
            tally.lengths.update(len(code) for code in codes[kept] if code.isdigit())
        if not kept.all():
            tally.rejected.append(_rejected(frame[~kept], codes[~kept], reasons[~kept], plan))
        if kept.any():
            yield _values(frame[kept], codes[kept], plan, tally), xy[kept]


def _column(frame, plan, role):
    return frame[plan.roles[role]].to_numpy(object) if role in plan.roles else None


def _codes(frame, plan, tally):
    code = _column(frame, plan, "code")
    if plan.nine_digits:
        parts = [_column(frame, plan, role) for role in ("state", "municipality", "locality")]
        codes, reasons = locality_codes(code, *parts)
        given = code if code is not None else parts[2]
        width = 9 if code is not None else 4
        tally.zeros += sum(text is not None and found != "" and len(text) < width for text, found in zip(given, codes))
        return codes, reasons
    codes, reasons, zeros = plain_codes(code, plan.digits)
    tally.zeros += zeros
    return codes, reasons


def _places(frame, plan):
    """Coordinates, the reason where there is none that can be used, the longitudes taken as west, and the other notation."""
    rows = len(frame)
    other = np.zeros(rows, bool)
    if plan.points:
        xy = frame[list(plan.points)].to_numpy(float)
        missing, unreadable, assumed = np.isnan(xy).any(axis=1), np.zeros(rows, bool), np.zeros(rows, bool)
    else:
        xy, missing, unreadable, assumed = _written_places(
            frame, plan, [plan.roles["longitude"], plan.roles["latitude"]]
        )
        lost = np.flatnonzero(missing | unreadable | (xy == 0.0).all(axis=1)) if plan.others else []
        if len(lost):
            found, absent, strange, west = _written_places(frame.iloc[lost], plan, list(plan.others))
            good = ~(absent | strange)
            here = lost[good]
            xy[here], assumed[here], other[here] = found[good], west[good], True
            missing[here] = unreadable[here] = False
            unreadable[lost] |= strange
            missing[lost] &= ~strange
    with np.errstate(invalid="ignore"):
        far = (xy == 0.0).all(axis=1)
        if plan.degrees and plan.product != GENERIC and not plan.points:
            west, east, south, north = MEXICO
            far |= (xy[:, 0] < west) | (xy[:, 0] > east) | (xy[:, 1] < south) | (xy[:, 1] > north)
    reasons = np.full(rows, "", object)
    reasons[far] = FAR
    reasons[unreadable] = BAD_PLACE
    reasons[missing] = NO_PLACE
    return xy, reasons, assumed, other


def _written_places(frame, plan, columns):
    """Coordinates out of two columns of text; where one is missing, unreadable, or its longitude taken as west."""
    texts = [_blanked(frame[column].to_numpy(object)) for column in columns]
    missing = np.array([x is None or y is None for x, y in zip(*texts)], bool)
    if plan.degrees:
        read = [read_degrees(text, axis, plan.west) for text, axis in zip(texts, (LONGITUDE, LATITUDE))]
        assumed = read[0].assumed
    else:
        read = [census_numbers(text, whole=plan.decimal_comma) for text in texts]
        assumed = np.zeros(len(frame), bool)
    xy = np.column_stack([axis.value for axis in read])
    return xy, missing, read[0].unreadable | read[1].unreadable, assumed


def _blanked(texts):
    """Marks of what is not available as nothing."""
    marks = CONFIDENTIAL | NOT_AVAILABLE
    return np.array([None if text is None or text.upper() in marks else text for text in texts], object)


def _rejected(frame, codes, reasons, plan):
    """The rows left out as they were written, with the code as far as it is known."""
    import pandas as pd

    def written(role):
        texts = _column(frame, plan, role)
        return np.full(len(frame), None, object) if texts is None else texts

    parts = [_column(frame, plan, role) for role in ("code", "state", "municipality", "locality")]
    parts = [part for part in parts if part is not None]
    place = [written("longitude"), written("latitude")]
    if plan.others:
        other = [frame[column].to_numpy(object) for column in plan.others]
        place = [np.where(pd.isna(text), more, text) for text, more in zip(place, other)]
    return pd.DataFrame(
        {
            "row": frame.index.to_numpy(),
            "reason": reasons,
            "code": [code or None for code in codes],
            "name": written("name"),
            "code_written": [" ".join(text for text in row if text is not None) or None for row in zip(*parts)],
            "longitude": place[0],
            "latitude": place[1],
        }
    )


def _values(frame, codes, plan, tally):
    """The columns of the localities imported."""
    data = {"code": codes, "name": _column(frame, plan, "name")}
    if data["name"] is None:
        data["name"] = np.full(len(codes), None, object)
    for name, width, role in (("mun_code", 5, "municipality"), ("state_code", 2, "state")):
        if plan.nine_digits:
            data[name] = np.array([code[:width] for code in codes], object)
        else:
            written = _column(frame, plan, role)
            data[name] = np.full(len(codes), None, object) if written is None else written
    counted = set()
    for name, (kind, column) in plan.outputs.items():
        if name in FIRST:
            continue
        if column is None:
            data[name] = np.full(len(codes), np.nan)
            continue
        texts = frame[column].to_numpy(object)
        if kind == "text":
            data[name] = texts
            continue
        counts = kind == "integer" or name in COUNTS or plan.decimal_comma
        read = altitudes(texts) if name == "altitude" else census_numbers(texts, whole=counts)
        data[name] = read.value
        if column in counted:
            continue
        counted.add(column)
        tally.confidential += int(read.confidential.sum())
        tally.not_available += int(read.not_available.sum())
        for found, rows in ((tally.unreadable, read.unreadable), (tally.doubtful, read.doubtful)):
            if rows.any():
                count, first = found.get(column, (0, []))
                found[column] = (count + int(rows.sum()), (first + texts[rows][:SHOWN].tolist())[: SHOWN + 1])
    return data
