"""Columns of the layers of `traveltimesurface`, and the sentences about what is missing in them."""

from ...layers.bad_input import BadInput
from ...layers.messages import warn
from ...layers.writing.sinks import Column
from ...translation import tr
from ..trip_reasons import without_places


def center_columns():
    """Of the centers: the legend of the allocation raster."""
    return [
        Column("number", "integer", tr("Number in the raster")),
        Column("center_id", "text", tr("Center")),
        Column("cells", "integer", tr("Cells served")),
        Column("reason", "text", tr("Reason")),
    ]


def locality_columns():
    """Of the localities."""
    return [
        Column("center_id", "text", tr("Center")),
        Column("total_min", "real", tr("Total minutes")),
        Column("reason", "text", tr("Reason without trip")),
    ]


def no_center_problem(reasons, centers):
    """The refusal when no center lies on a passable cell."""
    placed = int((reasons != "no_geometry").sum())
    if not placed:
        return without_places(centers)
    outside = int((reasons == "outside_raster").sum())
    return BadInput(
        tr(
            "No center of layer “{}” lies on a cell that can be passed: of {} centers, {} are outside the raster and"
            " {} on no data, impassable cells or barriers. Check that both layers cover the same region."
        ).format(centers.name, placed, outside, placed - outside)
    )


def warn_about_centers(reasons, centers, feedback):
    """Push one counted warning per reason of centers."""
    _warn_each(
        {
            "no_geometry": tr("Centers left out: {} of layer “{}”, no usable geometry."),
            "outside_raster": tr("Centers left out: {} of layer “{}”, outside the raster."),
            "impassable_cell": tr(
                "Centers left out: {} of layer “{}”, on no data, on an impassable cell or on a barrier."
            ),
            "same_cell": tr("Centers left out: {} of layer “{}”, in one cell with a center before them."),
            "enclosed": tr(
                "Centers that serve only a part of the raster cut off from the rest by barriers or no data: {} of"
                " layer “{}”."
            ),
        },
        reasons,
        centers,
        feedback,
    )


def warn_about_localities(reasons, localities, feedback):
    """Push one counted warning per reason of localities."""
    _warn_each(
        {
            "no_geometry": tr("Features without a trip: {} of layer “{}”, no usable geometry."),
            "outside_raster": tr("Features without a trip: {} of layer “{}”, outside the raster."),
            "impassable_cell": tr(
                "Features without a trip: {} of layer “{}”, on no data, on an impassable cell or on a barrier."
            ),
            "other_component": tr("Features without a trip: {} of layer “{}”, no center on their part of the raster."),
            "beyond_limit": tr("Features without a trip: {} of layer “{}”, every center is beyond the limit."),
        },
        reasons,
        localities,
        feedback,
    )


def _warn_each(sentences, reasons, features, feedback):
    for reason, sentence in sentences.items():
        count = int((reasons == reason).sum())
        if count:
            warn(feedback, sentence, count, features.name)
