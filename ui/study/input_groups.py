"""How the inputs of a study are grouped on screen, by theme."""

from ...processing.translation import tr

# Parameters that are not inputs of the person: they belong to a run.
OF_A_RUN = ("STUDY_FILE", "STEPS", "FOLDER")


def input_groups():
    """Themes in their order, each with its parameters; numbers and rare choices apart.

    Returns
    -------
    list of (str, str, tuple of str, tuple of str)
        Name, title, parameters that are always shown, parameters under *More options*.
    """
    return [
        (
            "localities",
            tr("Localities"),
            ("LOCALITIES", "CODE", "NAME", "POPULATION", "MUNICIPALITY", "STATE", "IS_SEAT"),
            ("TERRITORY",),
        ),
        (
            "roads",
            tr("Roads"),
            ("ROADS", "SPEED_FIELD", "CLASS_FIELD", "SPEEDS", "DEFAULT_SPEED", "DIRECTION_FIELD"),
            ("ROAD_NAME", "LEVEL_FIELD", "TOLERANCE", "MAX_SNAP", "SNAP_TO_MAIN", "WALK_SPEED", "DIRECTION"),
        ),
        ("centers", tr("Urban centers"), ("CENTERS", "CENTER_ID", "CENTER_NAME"), ()),
        (
            "municipalities",
            tr("Municipalities and territories"),
            ("MUNICIPALITIES", "MUNICIPALITY_ID", "MUNICIPALITY_NAME", "MUNICIPALITY_POPULATION"),
            ("CUTOFF", "MIN_POPULATION"),
        ),
        (
            "flows",
            tr("Flows between municipalities"),
            ("FLOWS", "FLOW_ORIGIN", "FLOW_DESTINATION", "FLOW_AMOUNT"),
            ("MIN_SIZE", "TARGET_SIZE", "MIN_CONTAINMENT", "TARGET_CONTAINMENT"),
        ),
        (
            "program",
            tr("Program and criteria"),
            (
                "HOUSEHOLDS",
                "UNITS_UNDER_20HA",
                "FAMILIES",
                "RATIO",
                "POPULATION_FLOOR",
                "RADIUS",
                "FAMILIES_FLOOR",
                "QUOTAS",
            ),
            ("OVERRIDES",),
        ),
        (
            "production",
            tr("Production"),
            (
                *("PRODUCTION", "UNIT_FIELD", "PRODUCT_FIELD", "VALUE_FIELD", "YEAR_FIELD", "YEAR"),
                *("SOURCES", "AMOUNT_FIELD"),
            ),
            ("SOURCE_FAMILIES", "REFERENCE_SPEED"),
        ),
        (
            "services",
            tr("Services and new roads"),
            ("SERVICES", "SERVICE_KIND", "SERVICE_MINUTES", "CANDIDATES", "CANDIDATE_SPEED"),
            ("SERVICE_KINDS", "JOIN_DISTANCE"),
        ),
    ]
