"""What people read for each problem of a road layer and for each change made to it."""

from ...translation import tr


def problem_titles():
    """Title of each reason, in the order in which they are told."""
    return {
        "gap": tr("Dead ends close to another road"),
        "unsplit_junction": tr("Roads that end on another without a vertex"),
        "crossing_without_vertex": tr("Crossings without a common vertex"),
        "false_junction": tr("Vertices shared by roads of different levels"),
        "isolated_component": tr("Parts not connected with the longest one"),
        "duplicate": tr("Roads drawn twice"),
        "bad_speed": tr("Speeds that cannot be used"),
        "unknown_direction": tr("Unknown codes of direction"),
        "zero_length": tr("Roads of length zero"),
        "no_geometry": tr("Roads without geometry"),
    }


def change_titles():
    """Title of each change of the log."""
    return {
        "gap_closed": tr("Gaps closed"),
        "junction_split": tr("Junctions given a vertex"),
        "crossing_joined": tr("Crossings joined"),
        "overpass_separated": tr("Overpasses kept apart"),
        "duplicate_dropped": tr("Duplicates dropped"),
        "component_dropped": tr("Roads of isolated parts dropped"),
        "speed_replaced": tr("Speeds replaced by class or default"),
        "speed_read": tr("Speeds read out of text"),
        "direction_replaced": tr("Unknown directions taken as both ways"),
        "closed_to_vehicles": tr("Ways closed to vehicles by their class"),
    }
