"""What people read for the columns, products and reasons of localities brought in from a table."""

from ...layers.writing.sinks import Column
from ...translation import tr


def product_titles():
    """Names of the profiles, in their order."""
    return [
        tr("Automatic"),
        tr("INEGI census, results by locality (ITER)"),
        tr("INEGI catalog of localities (AGEEML)"),
        tr("Any other table"),
    ]


def column_titles():
    """Title of each short name."""
    return {
        "code": tr("Locality code"),
        "name": tr("Locality"),
        "mun_code": tr("Municipality code"),
        "state_code": tr("State code"),
        "mun_name": tr("Municipality"),
        "state_name": tr("State"),
        "state_abbr": tr("State, abbreviated"),
        "population": tr("Population"),
        "households": tr("Households"),
        "altitude": tr("Altitude (m)"),
        "setting": tr("Urban or rural"),
        "status": tr("Status in the catalog"),
        "map_sheet": tr("Map sheet"),
        "size_class": tr("Size class"),
        "women": tr("Women"),
        "men": tr("Men"),
        "pop_12_plus": tr("People aged 12 and over"),
        "pop_15_plus": tr("People aged 15 and over"),
        "pop_18_plus": tr("People aged 18 and over"),
        "pop_60_plus": tr("People aged 60 and over"),
        "indigenous_speakers": tr("Speakers of an indigenous language aged 3 and over"),
        "indigenous_homes_pop": tr("People in indigenous households"),
        "afromexican": tr("Afro-Mexican or Afro-descendant people"),
        "illiterate_15": tr("Illiterate people aged 15 and over"),
        "no_schooling_15": tr("People aged 15 and over without schooling"),
        "schooling_years": tr("Average years of schooling"),
        "labor_force": tr("Economically active people"),
        "employed": tr("Employed people"),
        "unemployed": tr("Unemployed people"),
        "no_health_cover": tr("People without health coverage"),
        "households_woman_head": tr("Households headed by a woman"),
        "household_pop": tr("People in households"),
        "dwellings": tr("Dwellings"),
        "inhabited_dwellings": tr("Inhabited dwellings"),
        "private_dwellings": tr("Inhabited private dwellings"),
        "vacant_dwellings": tr("Uninhabited private dwellings"),
        "people_per_dwelling": tr("People per dwelling"),
        "earth_floor": tr("Dwellings with an earth floor"),
        "electricity": tr("Dwellings with electricity"),
        "piped_water": tr("Dwellings with piped water"),
        "drainage": tr("Dwellings with drainage"),
        "car": tr("Dwellings with a car"),
        "telephone": tr("Dwellings with a telephone"),
        "cell_phone": tr("Dwellings with a cell phone"),
        "internet": tr("Dwellings with internet"),
    }


def reason_titles():
    """Title of each reason why a row is no locality, in the order in which they are told."""
    return {
        "aggregate": tr("Rows of totals, or that gather localities of one and two dwellings"),
        "no_code": tr("Rows without a code"),
        "bad_code": tr("Codes that are no code of a locality"),
        "code_mismatch": tr("Codes that disagree with their state, municipality or locality"),
        "duplicate_code": tr("Codes that an earlier row has"),
        "no_coordinates": tr("Localities without coordinates"),
        "bad_coordinates": tr("Coordinates that cannot be read"),
        "implausible_coordinates": tr("Coordinates outside the country, or both zero"),
        "broken_row": tr("Rows with more values than headings, or run together by a quotation mark"),
    }


def output_columns(outputs):
    """Columns of the localities; those of an official table say under which heading it has them.

    Parameters
    ----------
    outputs : dict of str to tuple
        As `LocalityPlan.outputs`.
    """
    titles = column_titles()
    columns = []
    for name, (kind, source) in outputs.items():
        title = titles.get(name, name)
        columns.append(Column(name, kind, f"{title} ({source})" if source and name in titles else title))
    return columns


def rejected_columns():
    """Columns of the rows left out."""
    return [
        Column("row", "integer", tr("Row of the table")),
        Column("reason", "text", tr("Reason")),
        Column("code", "text", tr("Locality code")),
        Column("name", "text", tr("Locality")),
        Column("code_written", "text", tr("Code, as written")),
        Column("longitude", "text", tr("Longitude, as written")),
        Column("latitude", "text", tr("Latitude, as written")),
    ]
