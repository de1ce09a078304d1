"""Toolbox: travel time over a raster to the nearest center."""

import numpy as np

from ...layers.places.rasters import write_raster
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.writing.sinks import check_destinations, write_extended
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .surface_columns import (
    center_columns,
    locality_columns,
    no_center_problem,
    warn_about_centers,
    warn_about_localities,
)
from .surface_ground import ANISOTROPIC, read_ground
from .surface_parameters import declare_ground, declare_outputs, declare_trips

NO_MINUTES, NO_CENTER = -9999.0, 0


class TravelTimeSurface(TerritoriosAlgorithm):
    """``territorios:traveltimesurface``."""

    ID = "traveltimesurface"
    GROUP = "accessibility"
    REQUIRES = ("numpy", "scipy", "pandas", "rasterio")

    def title(self):
        return tr("Travel-time surface")

    def tag_text(self):
        return tr(
            "accessibility, travel time, raster, friction, cost distance, walking, slope, Tobler, land cover, isochrone"
        )

    def help_text(self):
        return tr(
            "<p>For each cell of a raster, the minutes to the urban center of least travel time, on foot over the land"
            " cover and by the roads.</p>"
            "<p><b>Inputs.</b> A friction raster (minutes per meter), or land cover with walking speeds, slope or"
            " elevation, and roads as lines or as a raster of speeds. All rasters need one grid: the same reference"
            " system, size and cells. Points of centers; barriers that nobody passes.</p>"
            "<p><b>Method.</b> Roads replace the land cover of the cells they touch, in both directions. Slopes slow"
            " walkers down as in Tobler's formula: speed = v·exp(−3.5·|s + 0.05|), where v is the speed of the land"
            " cover on the easiest gradient (6 km/h for Tobler; on level ground people walk at 84 % of it) and s the"
            " tangent of the slope, or the gradient in the direction of travel. A step costs the mean friction of its"
            " cells times its length on the map; with 16 neighbors a knight's step counts the two cells it crosses as"
            " well. Cells without data, or with a friction or speed of 0 or less, are impassable. In geographic"
            " reference systems each row has its own cell size on the ellipsoid.</p>"
            "<p><b>Outputs.</b> <i>Travel time</i>: minutes, no data (−9999) where no center is reached. <i>Nearest"
            " center of each cell</i>: 1 for the first center of the layer, 2 for the second…; 0, no data, for none."
            " <i>Centers with their number</i> is its legend: <i>number, center_id, cells</i> and a <i>reason</i>:"
            " no_geometry, outside_raster, impassable_cell, same_cell, or enclosed for a center that serves only a part"
            " cut off from the largest one. Localities: <i>center_id, total_min</i> of the cell they lie in, and a"
            " <i>reason</i> without a trip: no_geometry, outside_raster, impassable_cell, other_component (no center"
            " on their part of the raster) or beyond_limit.</p>"
            "<p><b>Source.</b> Tobler (1993), NCGIA Technical Report 93-1; Ray and Ebener (2008), International Journal"
            " of Health Geographics 7:63; Weiss et al. (2018), Nature 553, 333–336; Meyer and Sanders (2003), Journal"
            " of Algorithms 49, 114–152.</p>"
        )

    def declare(self):
        declare_ground(self)
        declare_trips(self)
        declare_outputs(self)

    def checkParameterValues(self, parameters, context):
        def given(name):
            return parameters.get(name) not in (None, "")

        anisotropic = self.parameterAsEnum(parameters, "WALKING", context) == ANISOTROPIC
        if not given("FRICTION") and not given("LANDCOVER"):
            return False, tr("Give a friction raster, or land cover with its walking speeds.")
        if not given("FRICTION") and not self.parameterAsString(parameters, "SPEEDS", context).strip():
            return False, tr("Land cover needs the table of walking speeds, for example: 10=5; 20=3.5.")
        if anisotropic and (given("FRICTION") or not given("DEM")):
            return False, tr(
                "Times by the direction of travel need land cover and elevation; a friction raster has no direction."
            )
        if self.parameterAsInt(parameters, "NEIGHBORS", context) not in (8, 16):
            return False, tr("Neighbors must be 8 or 16.")
        if given("OUTPUT_POINTS") and not given("LOCALITIES"):
            return False, tr("Localities with their time need a layer of localities.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.accessibility.travel_time_surface import NoUsableCenter, travel_time_surface

        check_destinations(self, parameters, context, ["OUTPUT", "ALLOCATION", "OUTPUT_POINTS", "OUTPUT_CENTERS"])
        centers = read_features(self, parameters, "CENTERS", context, feedback)
        center_id = centers.codes(self.parameterAsString(parameters, "CENTER_ID", context), unique=True)
        localities = read_features(self, parameters, "LOCALITIES", context, feedback)
        ground = read_ground(self, parameters, context, feedback)
        grid = ground.grid
        limited = parameters.get("CUTOFF") is not None
        try:
            surface = travel_time_surface(
                ground.friction,
                grid.sizes(),
                grid.positions(centers.points(), centers.crs, context),
                neighbors=self.parameterAsInt(parameters, "NEIGHBORS", context),
                relief=ground.relief,
                cutoff=self.parameterAsDouble(parameters, "CUTOFF", context) if limited else np.inf,
                progress=stage(feedback, 20, 90),
            )
        except NoUsableCenter as problem:
            raise no_center_problem(problem.args[0], centers) from problem
        warn_about_centers(surface.center_reason, centers, feedback)
        stage(feedback, 90, 100)

        results = {
            "OUTPUT": write_raster(self, parameters, "OUTPUT", context, grid, surface.minutes, NO_MINUTES),
            "ALLOCATION": write_raster(self, parameters, "ALLOCATION", context, grid, surface.center, NO_CENTER),
            "OUTPUT_CENTERS": self._write_centers(parameters, context, surface, centers, center_id),
        }
        if localities is not None:
            results.update(self._write_localities(parameters, context, feedback, surface, grid, localities, center_id))
        self.dress(context, results["OUTPUT"], "travel_time_surface", tr("Minutes to the nearest center"), [])
        if results["ALLOCATION"] is not None:
            self._dress_zones(context, results["ALLOCATION"], surface, center_id)
        serving = int((surface.center_cells > 0).sum())
        return {
            **{name: value for name, value in results.items() if value is not None},
            "CELLS_REACHED": int(surface.center_cells.sum()),
            "CELLS_UNREACHED": surface.unreached,
            "CENTERS_USED": serving,
            "CENTERS_LEFT_OUT": len(centers) - serving,
            "LONGEST_MIN": surface.longest,
        }

    def _dress_zones(self, context, destination, surface, center_id):
        """Have the cells of each center in a color that none beside them has, named by its number and code."""
        from ...methods.territories.map_coloring import color_in_turn

        colors = color_in_turn(len(center_id), surface.neighbors().tolist())
        serving = np.flatnonzero(surface.center_cells).tolist()
        zones = {i + 1: (f"{i + 1} · {center_id[i]}", colors[i]) for i in serving}
        self._dresser.dress(context, destination, None, tr("Nearest center of each cell"), zones)

    def _write_centers(self, parameters, context, surface, centers, center_id):
        data = {
            "number": np.arange(1, len(centers) + 1),
            "center_id": center_id,
            "cells": surface.center_cells,
            "reason": np.where(surface.center_reason == "", None, surface.center_reason),
        }
        columns = center_columns()
        destination = write_extended(self, parameters, "OUTPUT_CENTERS", context, centers, columns, data)
        self.dress(context, destination, "surface_centers", tr("Centers with their number"), columns)
        return destination

    def _write_localities(self, parameters, context, feedback, surface, grid, localities, center_id):
        minutes, center, reason = surface.at(grid.positions(localities.points(), localities.crs, context))
        warn_about_localities(reason, localities, feedback)
        data = {
            "center_id": np.where(center >= 0, center_id[center], None),
            "total_min": minutes,
            "reason": np.where(reason == "", None, reason),
        }
        columns = locality_columns()
        destination = write_extended(self, parameters, "OUTPUT_POINTS", context, localities, columns, data)
        self.dress(context, destination, "travel_time", tr("Time to the nearest center"), columns)
        reached = int((center >= 0).sum())
        return {"OUTPUT_POINTS": destination, "REACHED": reached, "UNREACHED": len(localities) - reached}
