"""A tiny study in a GeoPackage, styled, with one of everything that a report must say."""

from types import SimpleNamespace

import pytest

FIELDS = {
    "code": "code",
    "name": "name",
    "population": "population",
    "families": "families_illustrative",
    "households": "",
    "units": "",
    "municipality": "mun",
    "state": "state",
}


LOCALITY = "code:string&field=name:string&field=mun:string&field=state:string&field=population:integer&field=families_illustrative:integer"
LAYERS = {
    "municipalities": (
        "municipalities",
        "MultiPolygon",
        "mun:string&field=name:string",
        [
            ("MULTIPOLYGON(((-98 17,-97 17,-97 18,-98 18,-98 17)))", "001", "Ánimas"),
            ("MULTIPOLYGON(((-97 17,-96 17,-96 18,-97 18,-97 17)))", "002", "Ñumí"),
        ],
    ),
    "centers": (
        "centers",
        "Point",
        "center_id:string&field=name:string&field=population:integer",
        [
            ("POINT(-97.5 17.5)", "c1", "Centro Ánimas", 60000),
            ("POINT(-96.5 17.5)", "c2", "Centro Ñumí", 9000),
        ],
    ),
    "roads": ("roads", "LineString", "speed_kmh:integer", [("LINESTRING(-98 17.5,-96 17.5)", 70)]),
    "access": (
        "travel_time",
        "Point",
        f"{LOCALITY}&field=rank:integer&field=total_min:double&field=reason:string",
        [
            ("POINT(-97.6 17.4)", "1", "Uno", "001", "20", 1000, 50, 1, 10.0, None),
            ("POINT(-97.2 17.6)", "2", "Dos", "001", "20", 3000, 20, 1, 45.0, None),
            ("POINT(-96.2 17.2)", "3", "Tres", "002", "20", None, None, 1, 130.0, None),
            ("POINT(-96.1 17.9)", "4", "<script>alert(1)</script>", "002", "20", 1500, 40, 1, None, "off_network"),
        ],
    ),
    "territories": (
        "territories",
        "MultiPolygon",
        "territory:string&field=name:string&field=units:integer&field=residents:double&field=color:integer",
        [
            ("MULTIPOLYGON(((-98 17,-97 17,-97 18,-98 18,-98 17)))", "c1", "Ánimas", 1, 4000.0, 0),
            ("MULTIPOLYGON(((-97 17,-96 17,-96 18,-97 18,-97 17)))", "c2", "Ñumí", 1, 1500.0, 1),
        ],
    ),
    "territory_units": (
        "territory_units",
        "MultiPolygon",
        "unit_id:string&field=name:string&field=territory:string&field=role:string&field=margin:double&field=minutes:double",
        [
            ("MULTIPOLYGON(((-98 17,-97 17,-97 18,-98 18,-98 17)))", "001", "Ánimas", "c1", "core", 5.0, 12.0),
            ("MULTIPOLYGON(((-97 17,-96 17,-96 18,-97 18,-97 17)))", "002", "Ñumí", "c2", "core", 40.0, 30.0),
        ],
    ),
    "verdicts": (
        "verdict",
        "Point",
        f"{LOCALITY}&field=final_verdict:string&field=failures:string&field=ratio:double&field=seat_m:double"
        "&field=margin_ratio:double&field=margin_m:double&field=margin_fam:double&field=advice:string&field=selected:integer",
        [
            (
                "POINT(-97.6 17.4)",
                "1",
                "Uno",
                "001",
                "20",
                1000,
                50,
                "selected",
                "",
                0.5,
                100.0,
                0.26,
                9900.0,
                15.0,
                "",
                1,
            ),
            (
                "POINT(-97.2 17.6)",
                "2",
                "Dos",
                "001",
                "20",
                3000,
                20,
                "families",
                "families",
                0.5,
                100.0,
                0.26,
                9900.0,
                -15.0,
                "16 families short.",
                0,
            ),
            (
                "POINT(-96.2 17.2)",
                "3",
                "Tres",
                "002",
                "20",
                None,
                None,
                "missing_families",
                "missing_families",
                None,
                None,
                None,
                None,
                None,
                "Fill it in.",
                0,
            ),
            (
                "POINT(-96.1 17.9)",
                "4",
                "<script>alert(1)</script>",
                "002",
                "20",
                1500,
                40,
                "distance",
                "distance",
                0.5,
                10312.0,
                0.26,
                -312.0,
                5.0,
                "313 m too far from the seat.",
                0,
            ),
        ],
    ),
    "territory_ranking": (
        None,
        "None",
        "state:string&field=state_rank:integer&field=rank:integer&field=territory:string&field=score:double"
        "&field=eligible:integer&field=selected:integer&field=selected_families:double&field=eligible_families:double"
        "&field=quota:double&field=state_quota:double&field=status:string",
        [
            (None, "20", 1, 1, "c1", 70.0, 1, 1, 50.0, 50.0, 60.0, 100.0, "complete"),
            (None, "20", 1, 2, "c2", 0.0, 0, 0, 0.0, 0.0, None, 100.0, "no_eligible"),
        ],
    ),
    "selection_summary": (
        None,
        "None",
        "state:string&field=territories:integer&field=municipalities:integer&field=localities:integer&field=families:double",
        [
            (None, "20", 1, 1, 1, 50.0),
            (None, None, 1, 1, 1, 50.0),
        ],
    ),
    "specialization": (
        None,
        "None",
        "unit:string&field=product:string&field=value:double&field=share:double&field=reference:double&field=lq:double&field=below_min_mass:integer",
        [
            (None, "001", "Café", 90.0, 0.9, 0.6, 1.5, 0),
            (None, "001", "Miel", 10.0, 0.1, 0.4, 0.25, 0),
            (None, "002", "Miel", 70.0, 0.7, 0.4, 1.75, 0),
            (None, "002", "Café", 30.0, 0.3, 0.6, 0.5, 0),
        ],
    ),
    "axis_ranking": (
        None,
        "None",
        "territory:string&field=territory_name:string&field=product:string&field=rank:integer&field=strength:double&field=mass:double"
        "&field=share:double&field=lq:double&field=localities:integer&field=families:double&field=outlier:integer&field=reason:string",
        [
            (None, "c1", "Ánimas", "Café", 1, 0.9, 90.0, 0.9, 1.5, 2, 70.0, 0, None),
            (None, "c1", "Ánimas", "Miel", 2, 0.2, 10.0, 0.1, 0.25, 1, 20.0, 1, None),
            (None, "c2", None, "Miel", 1, 1.0, 70.0, 0.7, 1.75, 2, 40.0, 0, None),
            (None, "c2", None, "Café", None, None, 30.0, 0.3, 0.5, 0, None, 0, "missing_families"),
        ],
    ),
    "bottlenecks": (
        "bottlenecks",
        "LineString",
        "load:double&field=ton_min:double&field=extra_ton_min:double&field=isolated_ton:double&field=saved_ton_min:double"
        "&field=slow_index:double&field=extra_rank:integer&field=isolated_rank:integer&field=saved_rank:integer"
        "&field=length_km:double&field=speed_kmh:double&field=reference_kmh:double&field=road_id:integer&field=road_name:string&field=advice:string",
        [
            (
                "LINESTRING(-98 17.5,-97.5 17.5)",
                230.0,
                4600.0,
                900.0,
                0.0,
                2300.0,
                0.5,
                1,
                None,
                2,
                10.0,
                30.0,
                60.0,
                1,
                "Puente <i>viejo</i>",
                None,
            ),
            (
                "LINESTRING(-97.5 17.5,-97 17.5)",
                230.0,
                4600.0,
                800.0,
                0.0,
                2300.0,
                0.5,
                2,
                None,
                3,
                10.0,
                30.0,
                60.0,
                1,
                "Puente <i>viejo</i>",
                None,
            ),
            (
                "LINESTRING(-97 17.5,-97 18)",
                4.0,
                800.0,
                0.0,
                4.0,
                600.0,
                0.75,
                None,
                1,
                1,
                5.0,
                15.0,
                60.0,
                2,
                None,
                None,
            ),
        ],
    ),
    "corridor_roads": (
        "corridor_roads",
        "LineString",
        "load:double&field=load_km:double&field=betweenness:double&field=length_km:double",
        [
            ("LINESTRING(-98 17.5,-97 17.5)", 230.0, 2300.0, 2.0, 10.0),
            ("LINESTRING(-97 17.5,-96 17.5)", 4.0, 40.0, 1.0, 10.0),
            ("LINESTRING(-97 17.5,-97 18)", 0.0, 0.0, 3.0, 5.0),
        ],
    ),
    "corridor_sources": (
        "corridor_sources",
        "Point",
        "code:string&field=market_id:string",
        [
            ("POINT(-97.6 17.4)", "1", "c1"),
            ("POINT(-96.1 17.9)", "4", None),
        ],
    ),
    "corridor_markets": (
        "corridor_markets",
        "Point",
        "center_id:string&field=name:string&field=received:double&field=sources:integer",
        [
            ("POINT(-97.5 17.5)", "c1", "Centro Ánimas", 234.0, 2),
            ("POINT(-96.5 17.5)", "c2", "Centro Ñumí", 0.0, 0),
        ],
    ),
}


def memory_layer(name, geometry, fields, rows):
    from qgis.core import NULL, QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&field={fields}", name, "memory")
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([NULL if value is None else value for value in values])
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeature(feature), name
    layer.updateExtents()
    return layer


@pytest.fixture
def geopackage(qgis_app, tmp_path):
    """Path of the study's GeoPackage."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    path = tmp_path / "study.gpkg"
    for name, (_, *parts) in LAYERS.items():
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        action = QgsVectorFileWriter.ActionOnExistingFile
        options.actionOnExistingFile = action.CreateOrOverwriteLayer if path.exists() else action.CreateOrOverwriteFile
        written = QgsVectorFileWriter.writeAsVectorFormatV3(
            memory_layer(name, *parts), str(path), QgsCoordinateTransformContext(), options
        )
        assert written[0] == QgsVectorFileWriter.WriterError.NoError, written
    return path


@pytest.fixture
def layers(geopackage):
    """Styled layers of the study by name."""
    from qgis.core import QgsVectorLayer
    from territorios_productivos.processing.layers.writing.styling import apply_style

    opened = {}
    for name, (style, *_) in LAYERS.items():
        opened[name] = QgsVectorLayer(f"{geopackage}|layername={name}", f"Layer {name}", "ogr")
        assert opened[name].isValid()
        apply_style(opened[name], style, {})
    yield opened
    # a traceback may hold on to the mapping beyond the end of QGIS, but not to its layers
    opened.clear()


@pytest.fixture
def write_report(geopackage, layers, tmp_path, monkeypatch):
    """Writes the report of these layers, with coarse pictures, and returns the page with its text."""
    from qgis.core import QgsProcessingFeedback
    from territorios_productivos.processing.reports import charts, map_figure
    from territorios_productivos.processing.reports.study_report import StudyInput, write_study_report

    inputs = [
        StudyInput("localities", "Localities", "localities", 4, True, "INEGI & CONAPO"),
        StudyInput("roads", "Roads", "roads_illustrative", 1, True),
        StudyInput("production", "Production table", "production", 4, False),
    ]

    monkeypatch.setattr(charts, "DPI", 40)
    monkeypatch.setattr(map_figure, "DPI", 40)

    def write(**changes):
        arguments = {
            "layers": layers,
            "inputs": inputs,
            "warnings": ["3 features are too far from any road."] * 2,
            "fields": FIELDS,
            "stamp": {
                "version": "0.1.0",
                "run_id": "0123abc",
                "algorithm": "territorios:fourcriteria",
                "parameters": {"RATIO": 0.24, "DISPERSION_MAX": None},
                "inputs": {"LOCALITIES": "ab12"},
            },
            "feedback": QgsProcessingFeedback(),
            **changes,
        }
        page = write_study_report(tmp_path / "report", geopackage, **arguments)
        return SimpleNamespace(path=page, text=page.read_text(encoding="utf-8"))

    return write


@pytest.fixture
def capitals(qgis_app):
    """A language that writes English in capitals, installed for one test."""
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    class Capitals(QTranslator):
        def translate(self, context, text, disambiguation=None, n=-1):
            return text.upper() if context == "TerritoriosProductivos" else None

        def isEmpty(self):
            return False

    translator = Capitals()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
