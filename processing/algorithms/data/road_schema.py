"""The common columns of a road layer out of the fields of its agency."""

import numpy as np

from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.writing.sinks import Column
from ...translation import tr


def common_columns(features, options, profile, surface_field, season, feedback):
    """Speed, direction, level and class of every road.

    Returns
    -------
    roads, changes : pandas.DataFrame
        As `road_preparation.prepare_roads` gives them.
    columns : list of Column
        New columns to write; none for a layer already prepared.

    Raises
    ------
    BadInput
        When the profile's fields are missing, or the speed table cannot be read.
    """
    import pandas as pd

    from ...methods.roads.road_attributes import FASTEST_KMH, class_speed_table
    from ...methods.roads.road_preparation import RoadColumns, prepare_roads
    from ...methods.roads.road_presets import (
        AUTO,
        CUSTOM,
        MTC,
        PREPARED,
        PRESETS,
        RAINY,
        mtc_class,
        recognize,
    )

    fields = {field.name().casefold(): field.name() for field in features.fields}
    if profile == AUTO:
        profile = recognize(fields)
        feedback.pushInfo(
            tr("Profile recognized by the fields of layer “{}”: {}.").format(features.name, _title(profile))
        )
    if profile == PREPARED:
        return _prepared(features, fields), pd.DataFrame(columns=["row", "change", "before", "after"]), []
    preset = PRESETS[profile]
    missing = [name for name in preset.recognized if name.casefold() not in fields]
    if missing:
        raise BadInput(
            tr(
                "Layer “{}” lacks the fields {} of the profile {}. Choose another profile, or the automatic one."
            ).format(features.name, first_of(missing), _title(profile))
        )
    try:
        speeds = {**preset.speeds, **class_speed_table(options.speeds)}
    except ValueError as pair:
        raise BadInput(
            tr(
                "The speed table cannot be read at “{}”. Write pairs like primary=80; track=20, up to {:g} km/h."
            ).format(pair, FASTEST_KMH)
        ) from pair

    def values(given, name):
        name = given or fields.get(name.casefold())
        return features.values(name) if name else None

    road_class = values(options.class_field, preset.road_class)
    columns = RoadColumns(
        speed=values(options.speed_field, preset.speed),
        road_class=mtc_class(road_class) if profile == MTC and not options.class_field else road_class,
        direction=values(options.direction_field, preset.direction),
        level=features.values(options.level_field) if options.level_field else None,
        junction=values("", "junction") if profile != CUSTOM else None,
        layer=values("", "layer"),
        bridge=values("", "bridge"),
        tunnel=values("", "tunnel"),
    )
    surface = values(surface_field, preset.surface) if surface_field or season == RAINY else None
    factor = _factors(surface, season, features, feedback)
    roads, changes = prepare_roads(columns, len(features), profile, preset, speeds, options.default_speed, factor)
    source = roads["speed_source"].value_counts()
    feedback.pushInfo(
        tr("Speeds: {} from their field, {} from their class, {} by default.").format(
            *(int(source.get(name, 0)) for name in ("field", "class", "default"))
        )
    )
    return roads, changes, new_columns()


def new_columns():
    """The columns that every prepared layer has."""
    return [
        Column("speed_kmh", "real", tr("Speed (km/h)")),
        Column("direction", "text", tr("Direction")),
        Column("level", "integer", tr("Level")),
        Column("road_class", "text", tr("Road class")),
        Column("speed_source", "text", tr("Source of the speed")),
        Column("speed_factor", "real", tr("Factor of surface and season")),
    ]


def _factors(surface, season, features, feedback):
    from ...methods.roads.road_presets import UNKNOWN_SURFACE, surface_factors

    if surface is None:
        return np.full(len(features), UNKNOWN_SURFACE[season])
    factor, known = surface_factors(surface, season)
    if not known.all():
        unknown = sorted({"NULL" if surface[row] is None else str(surface[row]) for row in np.flatnonzero(~known)})
        warn(
            feedback,
            tr("Roads of unknown surface: {} of layer “{}” ({}); their speed is multiplied by {:g}."),
            int((~known).sum()),
            features.name,
            first_of(unknown),
            UNKNOWN_SURFACE[season],
        )
    return factor


def _prepared(features, fields):
    import pandas as pd

    from ...methods.roads.road_presets import PREPARED_FIELDS, level_numbers

    roads = pd.DataFrame({name: pd.Series(features.values(fields[name]), dtype=object) for name in PREPARED_FIELDS})
    return roads.assign(level=level_numbers(roads["level"]))


def _title(profile):
    from ...methods.roads.road_presets import CUSTOM, INEGI, MTC, OSM, PREPARED

    return {
        INEGI: tr("INEGI Red Nacional de Caminos"),
        OSM: tr("OpenStreetMap"),
        MTC: tr("MTC Peru"),
        CUSTOM: tr("Fields given above"),
        PREPARED: tr("already prepared"),
    }[profile]
