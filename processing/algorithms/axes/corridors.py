"""Toolbox: the roads along which production goes to its markets, and their load."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from ...layers.local_numbers import number
from ...layers.messages import warn
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.roads.edge_lines import edge_lines
from ...layers.writing.sinks import check_destinations, write_extended, write_table
from ...translation import tr
from ..base import TerritoriosAlgorithm
from ..road_parameters import declare_roads, read_road_network
from ..trip_reasons import require_centers, warn_without_trip
from .corridor_columns import edge_columns, flow_columns, market_columns, source_columns
from .market_choice import check_market_choice, declare_market_choice, read_market_choice, warn_about_markets

OUTPUTS = ("EDGES", "SOURCES_OUTPUT", "MARKETS_OUTPUT", "FLOWS")


class Corridors(TerritoriosAlgorithm):
    """``territorios:corridors``."""

    ID = "corridors"
    GROUP = "axes"
    REQUIRES = ("numpy", "scipy", "pandas")

    def title(self):
        return tr("Corridors to market")

    def tag_text(self):
        return tr(
            "corridor, market, load, flow, freight, all-or-nothing assignment, Huff, betweenness, catchment,"
            " productive axis, road network"
        )

    def help_text(self):
        return tr(
            "<p>Along which roads the production of each place goes to its market, and how much goes along each"
            " road.</p>"
            "<p><b>Inputs.</b> Road lines with a speed (km/h) or a class; points of sources with their amount (tons,"
            " value, families, in any one unit); points of markets with a code and, for Huff, a size above 0.</p>"
            "<p><b>Method.</b> Each source sends its amount to the market of least time, or shares it among markets"
            " by Huff, S·t^−β / Σ S·t^−β. Every part goes along its path of least time; congestion is not considered."
            " Points are tied to the nearest place along a road, which is cut there, so loads are exact. Time is by"
            " road plus the walks between points and roads; where the market is no farther than those walks, the trip"
            " is on foot and loads no road.</p>"
            "<p><b>Outputs.</b> Roads: <i>load</i> (in the unit of the amounts, both directions together),"
            " <i>load_km</i> (load × km), <i>betweenness</i> (paths between any source and any market along the road,"
            " halved: it does not depend on amounts). Sources: <i>market_id</i> and, for Huff, the <i>share</i> of"
            " the market that takes most, <i>total_min, drive_min, walk_min, road_km, delivered</i>, and a"
            " <i>reason</i>: no_geometry, off_network, other_component, one_way_trap, no_attraction (no market with a"
            " size can be reached) or no_amount. Markets: <i>received, sources</i> and a <i>reason</i>: no_geometry,"
            " off_network, unreached, no_size. Flows: a row per source and market. Totals: amount × minutes by road"
            " (walks not included) and amount × km. What leaves the sources arrives, or is told to be"
            " undelivered. <i>catchment</i> numbers colors: markets side by side have different ones.</p>"
            "<p><b>Source.</b> Dijkstra (1959), Numerische Mathematik 1, 269–271; Huff (1963), Land Economics 39,"
            " 81–90; Brandes (2008), Social Networks 30, 136–145.</p>"
        )

    def declare(self):
        declare_roads(self)
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        self.add(
            QgsProcessingParameterFeatureSource("SOURCES", tr("Sources"), points),
            tr("Points where production starts: localities, collection centers."),
        )
        self._field("AMOUNT_FIELD", tr("Amount"), "SOURCES", tr("Tons, value or families of each source, 0 or more."))
        self.add(
            QgsProcessingParameterFeatureSource("MARKETS", tr("Markets"), points),
            tr("Points where production is sold: urban centers, collection or processing plants."),
        )
        self._field("MARKET_ID", tr("Market code"), "MARKETS", tr("Unique code of each market."))
        declare_market_choice(self)
        self.add(
            QgsProcessingParameterFeatureSink("EDGES", tr("Corridors"), QgsProcessing.SourceType.TypeVectorLine),
            tr("Pieces of road with load or betweenness."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("SOURCES_OUTPUT", tr("Sources with their market"), optional=True),
            tr("The sources with their own columns and those of the trip to their main market."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("MARKETS_OUTPUT", tr("Markets with what they receive"), optional=True),
            tr("The markets with their own columns, what they receive and from how many sources."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "FLOWS", tr("Flows from source to market"), optional=True, createByDefault=False
            ),
            tr("The sources, once for each market they send something to."),
        )
        for name, title in (
            ("TON_MINUTES", tr("Amount × minutes by road")),
            ("TON_KM", tr("Amount × km")),
            ("DELIVERED", tr("Amount delivered")),
            ("UNDELIVERED", tr("Amount without a trip")),
            ("WITHOUT_TRIP", tr("Sources without a trip")),
            ("WITHOUT_AMOUNT", tr("Sources without an amount")),
            ("LOADED_KM", tr("Kilometers of road with load")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        problem = check_market_choice(self, parameters, context)
        if problem:
            return False, problem
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.axes.catchment_colors import catchment_colors
        from ...methods.axes.corridors import corridors

        check_destinations(self, parameters, context, OUTPUTS)
        roads = read_road_network(self, parameters, context, feedback)
        report = stage(feedback, 20, 30)
        sources = read_features(self, parameters, "SOURCES", context, feedback)
        markets = read_features(self, parameters, "MARKETS", context, feedback)
        amount = sources.numbers(self.parameterAsString(parameters, "AMOUNT_FIELD", context), feedback)
        market_id = markets.codes(self.parameterAsString(parameters, "MARKET_ID", context), unique=True)
        choice = read_market_choice(self, parameters, context, markets, feedback)
        tied_markets = roads.tie(markets, feedback)
        require_centers(tied_markets, markets)
        tied_sources = roads.tie(sources, feedback)
        report(1.0)
        result = corridors(
            roads.network,
            tied_sources,
            amount,
            tied_markets,
            walk_mps=roads.walk_mps,
            distance=roads.plane.distance,
            progress=stage(feedback, 30, 90),
            **choice,
        )
        stage(feedback, 90, 100)
        self._report(result, sources, markets, feedback)
        color = catchment_colors(tied_sources.xy, result.sources["market"].to_numpy(), len(markets))
        results = self._write(parameters, context, result, roads, sources, markets, market_id, color)
        return {
            **results,
            "TON_MINUTES": result.ton_minutes,
            "TON_KM": result.ton_km,
            "DELIVERED": result.delivered,
            "UNDELIVERED": result.undelivered,
            "WITHOUT_TRIP": int((result.sources["market"] < 0).sum()),
            "WITHOUT_AMOUNT": int(np.isnan(amount).sum()),
            "LOADED_KM": float(result.network.edge_length[result.load > 0.0].sum() / 1000.0),
        }

    def _report(self, result, sources, markets, feedback):
        """Count in the log what does not arrive."""
        reasons = result.sources["reason"]
        warn_without_trip(reasons, sources, feedback)
        unknown = int((reasons == "no_amount").sum())
        if unknown:
            sentence = tr("Places without an amount, which have a market but load no road: {} of layer “{}”.")
            warn(feedback, sentence, unknown, sources.name)
        warn_about_markets(result, sources, markets, feedback)
        feedback.pushInfo(
            tr("Delivered {}, undelivered {}; {} amount × minutes by road, {} amount × km.").format(
                *(
                    number(value, 1)
                    for value in (result.delivered, result.undelivered, result.ton_minutes, result.ton_km)
                )
            )
        )

    def _write(self, parameters, context, result, roads, sources, markets, market_id, color):
        """Write the four layers; destinations by the name of the output."""

        def named(table):
            has, market = table["market"] >= 0, table["market"]
            return table.assign(
                market_id=np.where(has, market_id[market], None), catchment=np.where(has, color[market], np.nan)
            )

        used = np.flatnonzero((result.load > 0.0) | (result.betweenness > 0.0))
        crs = roads.features.crs
        destinations = {
            "EDGES": write_table(
                self,
                parameters,
                "EDGES",
                context,
                edge_columns(),
                _edge_table(result, used, roads),
                crs,
                QgsWkbTypes.Type.LineString,
                edge_lines(result.network, used, roads.plane, crs),
            ),
            "SOURCES_OUTPUT": write_extended(
                self,
                parameters,
                "SOURCES_OUTPUT",
                context,
                sources,
                source_columns(),
                named(result.sources).assign(reason=result.sources["reason"].replace("", None)),
            ),
            "MARKETS_OUTPUT": write_extended(
                self,
                parameters,
                "MARKETS_OUTPUT",
                context,
                markets,
                market_columns(),
                result.markets.assign(catchment=color, reason=result.markets["reason"].replace("", None)),
            ),
            "FLOWS": write_extended(
                self,
                parameters,
                "FLOWS",
                context,
                sources,
                flow_columns(),
                named(result.flows),
                result.flows["source"].to_numpy(),
            ),
        }
        for name, style, title, columns in (
            ("EDGES", "corridor_roads", tr("Corridors by load"), edge_columns()),
            ("SOURCES_OUTPUT", "corridor_sources", tr("Sources by market"), source_columns()),
            ("MARKETS_OUTPUT", "corridor_markets", tr("Markets by amount received"), market_columns()),
            ("FLOWS", "corridor_sources", tr("Flows from source to market"), flow_columns()),
        ):
            self.dress(context, destinations[name], style, title, columns)
        return {name: destination for name, destination in destinations.items() if destination is not None}

    def _field(self, name, title, layer, help_text):
        self.add(QgsProcessingParameterField(name, title, parentLayerParameterName=layer), help_text)


def _edge_table(result, used, roads):
    """Columns of the pieces of road `used`."""
    network = result.network
    km = network.edge_length[used] / 1000.0
    minutes = np.minimum(network.forward_s, network.backward_s)[used] / 60.0
    row = roads.line_feature[network.edge_line[used]]
    feature_id = roads.features.ids()
    return {
        "load": result.load[used],
        "load_km": result.load[used] * km,
        "betweenness": result.betweenness[used],
        "length_km": km,
        "minutes": minutes,
        "speed_kmh": np.divide(60.0 * km, minutes, out=np.full(len(km), np.nan), where=minutes > 0.0),
        "road_id": feature_id[row],
    }
