"""Toolbox: closures, slow stretches and missing roads of a productive axis, by what they cost."""

from dataclasses import replace

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.roads.edge_lines import edge_lines
from ...layers.writing.sinks import check_destinations, write_extended, write_table
from ...methods.roads.road_attributes import FASTEST_KMH
from ...translation import tr
from ..base import TerritoriosAlgorithm
from ..road_parameters import declare_roads, read_road_network
from ..trip_reasons import require_centers, warn_without_trip
from .bottleneck_candidates import declare_candidates
from .bottleneck_columns import advice, candidate_columns, edge_columns, measures
from .bottleneck_programs import check_programs, declare_programs, read_programs
from .bottleneck_sentences import warn_about_candidates, warn_about_weights
from .bottleneck_services import (
    check_services,
    declare_services,
    declare_services_output,
    find_services,
    write_services,
)
from .market_choice import check_market_choice, declare_market_choice, read_market_choice, warn_about_markets


class Bottlenecks(TerritoriosAlgorithm):
    """``territorios:bottlenecks``."""

    ID = "bottlenecks"
    GROUP = "axes"
    REQUIRES = ("numpy", "scipy", "pandas")

    def title(self):
        return tr("Bottlenecks to market")

    def tag_text(self):
        return tr(
            "bottleneck, closure, slow road, missing link, new road, ton-minutes, market, productive axis, corridor,"
            " investment, road network"
        )

    def help_text(self):
        return tr(
            "<p>Which roads hold an axis back: what it costs when each loaded road is closed, what is lost because it is"
            " slow, and what each new road under discussion would save.</p>"
            "<p><b>Inputs.</b> Road lines with a speed (km/h) or a class; points of sources with their amount (tons,"
            " value) and, if known, their families; points of markets. If wanted, lines of candidate new roads, the programs"
            " in each locality as “Concurrence of programs” gives them, and points of services with their kind.</p>"
            "<p><b>Method.</b> Each source goes to the market of least time, or shares itself among markets by Huff. Each"
            " piece of a road between junctions, sources and markets is closed alone, at its middle, and those who passed"
            " there search the best way anew: to any market, but by Huff each part to the market it had, or it is"
            " isolated. A piece is slow against its reference speed: that of its class"
            " in the table of speeds, or the median of its class by length, or one for all roads; the time lost on it"
            " is (t − t reference) / t. Each candidate road is measured as if it alone were built.</p>"
            "<p><b>Outputs.</b> Roads: <i>load</i>, <i>ton_min</i> (amount × minutes on the piece),"
            " <i>extra_ton_min</i> (amount × minutes more when it is closed, of what still arrives),"
            " <i>isolated_ton</i> (what had a way and is left without one), <i>slow_index</i> (share of the time lost"
            " for being slow, 0 to 1), <i>saved_ton_min</i> (ton_min × slow_index: saved at least, if it had its"
            " reference speed), the same for families, and a rank of each measure, 1 the worst; <i>programs</i> of the"
            " localities whose product passes, and <i>program_load</i>, what comes from them; <i>advice</i>, what to do about"
            " what it is worst in. Candidates:"
            " <i>saved_ton_min</i>, <i>linked_ton</i> (what only then reaches a market), their ranks, and a"
            " <i>reason</i>: no_geometry, not_joined (meets no road) or no_saving. Sources with services: minutes to each"
            " kind (<i>min_…</i>)<i>, missing_services, missing_count</i>, and a <i>reason</i>: no_geometry or off_network."
            " Where the amount is not in tons, read its unit instead.</p>"
            "<p><b>Source.</b> Jenelius, Petersen and Mattsson (2006), Transportation Research Part A 40, 537–560;"
            " Lomax et al. (1997), NCHRP Report 398; Huff (1963), Land Economics 39, 81–90; Neuburger (1971), Journal of"
            " Transport Economics and Policy 5, 52–75.</p>"
        )

    def declare(self):
        declare_roads(self, tied=False)
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        self._number(
            "REFERENCE_SPEED",
            tr("Reference speed (km/h)"),
            0.0,
            FASTEST_KMH,
            tr("Speed that every road should have. With 0 each is compared with its class."),
        )
        self._field("ROAD_NAME", tr("Road name"), "ROADS", tr("Names each bottleneck."), True)
        self._source(
            "SOURCES", tr("Sources"), points, tr("Points where production starts: localities, collection centers.")
        )
        self._field("AMOUNT_FIELD", tr("Amount"), "SOURCES", tr("Tons or value of each source, 0 or more."))
        self._field(
            "FAMILIES",
            tr("Families"),
            "SOURCES",
            tr("Families of each source, for the same measures in families."),
            True,
        )
        self._source(
            "MARKETS",
            tr("Markets"),
            points,
            tr("Points where production is sold: urban centers, collection or processing plants."),
        )
        self._field("MARKET_ID", tr("Market code"), "MARKETS", tr("Unique code of each market."))
        declare_market_choice(self)
        declare_candidates(self)
        declare_programs(self)
        declare_services(self)
        self.add(
            QgsProcessingParameterFeatureSink("EDGES", tr("Bottlenecks"), QgsProcessing.SourceType.TypeVectorLine),
            tr("Loaded pieces of road with the cost of their closure and of being slow."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "CANDIDATES_OUTPUT", tr("Candidate roads with what they save"), optional=True
            ),
            tr("The candidate roads with their own columns and what each would save alone."),
        )
        for name, title in (
            ("TON_MINUTES", tr("Amount × minutes by road")),
            ("WORST_EXTRA", tr("Most amount × minutes added by one closure")),
            ("WORST_ISOLATED", tr("Largest amount isolated by one closure")),
            ("LOST", tr("Amount × minutes lost on slow roads")),
            ("BEST_SAVED", tr("Most amount × minutes saved by one candidate")),
            ("UNDELIVERED", tr("Amount without a trip")),
            ("WITHOUT_TRIP", tr("Sources without a trip")),
            ("WITHOUT_AMOUNT", tr("Sources without an amount")),
            ("WITHOUT_EFFECT", tr("Candidates without effect")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        declare_services_output(self)

    def checkParameterValues(self, parameters, context):
        for check in (check_market_choice, check_programs, check_services):
            problem = check(self, parameters, context)
            if problem:
                return False, problem
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.axes.bottlenecks import road_bottlenecks

        check_destinations(self, parameters, context, ["EDGES", "CANDIDATES_OUTPUT", "SERVICES_OUTPUT"])
        roads, group, group_speed = self._roads(parameters, context, feedback)
        candidates = read_features(self, parameters, "CANDIDATES", context, feedback)
        edits = self._edits(parameters, context, candidates, roads, feedback)
        sources = read_features(self, parameters, "SOURCES", context, feedback)
        markets = read_features(self, parameters, "MARKETS", context, feedback)
        markets.codes(self.parameterAsString(parameters, "MARKET_ID", context), unique=True)
        weights = self._weights(parameters, context, sources, feedback)
        choice = read_market_choice(self, parameters, context, markets, feedback)
        programs = read_programs(self, parameters, context, sources, feedback)
        tied_markets = roads.tie(markets, feedback)
        require_centers(tied_markets, markets)
        tied_sources = roads.tie(sources, feedback)
        services = find_services(
            self, parameters, context, roads, sources, tied_sources, feedback, stage(feedback, 20, 30)
        )
        found = road_bottlenecks(
            roads.network,
            tied_sources,
            weights,
            tied_markets,
            group,
            group_speed,
            roads.walk_mps,
            roads.plane.distance,
            stage(feedback, 30, 70),
            **choice,
        )
        warn_without_trip(found.trips.sources["reason"].to_numpy(), sources, feedback)
        warn_about_markets(found.trips, sources, markets, feedback)
        warn_about_weights(weights, len(found.edges), sources, feedback)
        saved = self._save(
            parameters, context, roads, edits, tied_sources.xy, weights, tied_markets.xy, found, feedback
        )
        names = self._road_names(parameters, context, feedback)
        results = self._write_edges(parameters, context, found, roads, weights, programs, names)
        if saved is not None:
            warn_about_candidates(saved["reason"].to_numpy(), candidates, feedback)
            results.update(self._write_candidates(parameters, context, saved, candidates))
        results.update(write_services(self, parameters, context, sources, services))
        return {
            **results,
            "TON_MINUTES": found.trips.ton_minutes,
            "UNDELIVERED": found.trips.undelivered,
            "WITHOUT_TRIP": int((found.trips.sources["market"] < 0).sum()),
            "WITHOUT_AMOUNT": int(np.isnan(weights["ton"]).sum()),
        }

    def _weights(self, parameters, context, sources, feedback):
        """Amount of each source and, where they are given, its families."""
        weights = {"ton": sources.numbers(self.parameterAsString(parameters, "AMOUNT_FIELD", context), feedback)}
        families = self.parameterAsString(parameters, "FAMILIES", context)
        if families:
            weights["family"] = sources.numbers(families, feedback)
        return weights

    def _roads(self, parameters, context, feedback):
        """Roads with each line in one piece between junctions; its class, and the speed of each class or NaN."""
        from ...methods.roads.chain_contraction import contract_chains
        from ...methods.roads.road_attributes import class_speed_table

        roads = read_road_network(self, parameters, context, feedback)
        classes, fixed = roads.options.class_field, self.parameterAsDouble(parameters, "REFERENCE_SPEED", context)
        names, group = [""], np.zeros(len(roads.line_feature), int)
        if classes:
            keys = np.array([code.casefold() for code in roads.features.codes(classes)], str)
            names, group = np.unique(keys, return_inverse=True)
            group = group.ravel()[roads.line_feature]
        table = class_speed_table(roads.options.speeds) if classes else {}
        known = np.array([fixed if fixed > 0.0 else table.get(name, np.nan) for name in names])
        network = contract_chains(roads.network, roads.line_feature[roads.network.edge_line])
        return replace(roads, network=network), group, known

    def _edits(self, parameters, context, candidates, roads, feedback):
        """The candidate roads as changes, None without any."""
        from ...layers.roads.road_changes import ChangeFields, read_changes

        if candidates is None:
            return None
        fields = ChangeFields("", self.parameterAsString(parameters, "CANDIDATE_SPEED", context), "", "")
        return read_changes(candidates, fields, roads, None, feedback)

    def _save(self, parameters, context, roads, edits, source_xy, weights, market_xy, found, feedback):
        """What each candidate road would save, None without any."""
        from ...methods.axes.bottlenecks import new_roads

        if edits is None:
            return None
        return new_roads(
            roads.network,
            edits,
            source_xy,
            weights,
            market_xy,
            roads.walk_mps,
            roads.plane.distance,
            limit=roads.options.max_snap,
            reach=self.parameterAsDouble(parameters, "JOIN_DISTANCE", context),
            touch=max(roads.options.tolerance, 0.01),
            progress=stage(feedback, 70, 98),
            streams=found.streams,
        )

    def _road_names(self, parameters, context, feedback):
        """Name of each road by its number; empty when no field is given."""
        field = self.parameterAsString(parameters, "ROAD_NAME", context)
        if not field:
            return {}
        rows = read_features(self, parameters, "ROADS", context, feedback, geometry=False, fields=[field])
        return {number: name for number, name in zip(rows.ids(), rows.codes(field)) if name}

    def _write_edges(self, parameters, context, found, roads, weights, programs, names):
        table, network, crs = found.edges, found.network, roads.features.crs
        edges = table["edge"].to_numpy()
        columns, cost = edge_columns(), measures(table)
        road = roads.features.ids()[roads.line_feature[network.edge_line[edges]]]
        data = {
            **cost,
            **self._programs(found, edges, weights, programs),
            "slow_index": table["slow_index"],
            "length_km": network.edge_length[edges] / 1000.0,
            "speed_kmh": table["speed"],
            "reference_kmh": table["reference"],
            "road_id": road,
            "road_name": [names.get(number) for number in road.tolist()],
            "advice": advice(cost, table),
        }
        lines = edge_lines(network, edges, roads.plane, crs)
        destination = write_table(
            self, parameters, "EDGES", context, columns, data, crs, QgsWkbTypes.Type.LineString, lines
        )
        self.dress(context, destination, "bottlenecks", tr("Bottlenecks to market"), columns)
        return {
            "EDGES": destination,
            "WORST_EXTRA": float(table["extra_ton"].max()) if len(table) else 0.0,
            "WORST_ISOLATED": float(table["isolated_ton"].max()) if len(table) else 0.0,
            "LOST": float(table["saved_ton"].sum()),
        }

    def _programs(self, found, edges, weights, programs):
        """Programs of those that pass along each of `edges`, and what they send; empty when no programs are given."""
        from ...methods.axes.program_presence import names_by_amount, programs_on_roads

        if programs is None:
            return {"programs": np.full(len(edges), None), "program_load": np.full(len(edges), np.nan)}
        passing, covered = programs_on_roads(found.trips.routes, list(weights.values()), programs.present)
        return {"programs": names_by_amount(passing[edges], programs.names), "program_load": covered[edges]}

    def _write_candidates(self, parameters, context, table, candidates):
        columns = candidate_columns()
        data = {**measures(table), "built_km": table["km"], "reason": table["reason"].replace("", None)}
        destination = write_extended(self, parameters, "CANDIDATES_OUTPUT", context, candidates, columns, data)
        self.dress(context, destination, "candidate_roads", tr("Candidate roads by what they save"), columns)
        numbers = {"BEST_SAVED": float(table["saved_ton"].max()), "WITHOUT_EFFECT": int((table["reason"] != "").sum())}
        return numbers if destination is None else {"CANDIDATES_OUTPUT": destination, **numbers}

    def _source(self, name, title, kinds, help_text, optional=False):
        self.add(QgsProcessingParameterFeatureSource(name, title, kinds, optional=optional), help_text)

    def _field(self, name, title, layer, help_text, optional=False):
        self.add(QgsProcessingParameterField(name, title, parentLayerParameterName=layer, optional=optional), help_text)

    def _number(self, name, title, default, most, help_text):
        kind = QgsProcessingParameterNumber.Type.Double
        number = QgsProcessingParameterNumber(name, title, kind, default, minValue=0.0, maxValue=most)
        self.add(number, help_text, advanced=True)
