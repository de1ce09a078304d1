"""Localities out of tables made to the published layouts: INEGI's ITER 2010 and 2020, AGEEML, and tables of anyone.

AGEEML: headings of the catalog's CSV (CVEGEO or Mapa, Estatus, CVE_ENT … TOTAL DE VIVIENDAS HABITADAS). Names and
places are real, the figures made up.
"""

import csv
import io

import numpy as np
import pytest
from qgis import processing
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

ITER_2010 = """
entidad,nom_ent,mun,nom_mun,loc,nom_loc,longitud,latitud,altitud,pobtot,pobmas,tothog,tvivhab
1,Aguascalientes,0,Total de la entidad,0,Total de la entidad,,,,1184996,576638,289575,290877
1,Aguascalientes,1,Aguascalientes,1,Aguascalientes,1021747,215247,1878,722250,348722,184893,185120
1,Aguascalientes,1,Aguascalientes,94,Granja Adelita,1022225,215219,1902,14,*,*,2
31,Yucatán,50,Mérida,1,Mérida,0893724,205801,0010,777615,375000,211000,211500
8,Chihuahua,37,Juárez,1,Juárez,1062912,314422,1127 m,1321004,660000,340000,341000
8,Chihuahua,37,Juárez,2,Ojo Inválido,1066912,314422,00-5,3,*,*,1
"""
AGEEML = """
CVEGEO\tEstatus\tCVE_ENT\tNOM_ENT\tNOM_ABR\tCVE_MUN\tNOM_MUN\tCVE_LOC\tNOM_LOC\tÁMBITO\tLATITUD\tLONGITUD\tLAT_DECIMAL\tLON_DECIMAL\tALTITUD\tCVE_CARTA\tPOB_TOTAL\tPOB_MASCULINA\tPOB_FEMENINA\tTOTAL DE VIVIENDAS HABITADAS
010010001\t\t01\tAguascalientes\tAgs.\t001\tAguascalientes\t0001\tAguascalientes\tU\t21°52´47.362" N\t102°17´45.768" W\t21.879823\t-102.296047\t1878\tF13D19\t863893\t419168\t444725\t246259
010010094\t\t01\tAguascalientes\tAgs.\t001\tAguascalientes\t0094\tGranja Adelita\tR\t21°52´18.749" N\t102°22´24.710" W\t21.871874\t-102.373531\t1901\tF13D18\t5\t-\t-\t2
"""


def rows_of(text, delimiter=","):
    return list(csv.reader(io.StringIO(text.strip()), delimiter=delimiter))


def write(path, text, encoding="utf-8", delimiter=",", to=None, newline="\r\n"):
    """The table, with another separator or in another encoding."""
    out = io.StringIO()
    csv.writer(out, delimiter=to or delimiter, lineterminator=newline).writerows(rows_of(text, delimiter))
    path.write_bytes(out.getvalue().encode(encoding))
    return str(path)


def test_iter_2020(imported, tmp_path, column, numbers, feedback, iter_2020, places):
    results, reasons = imported(write(tmp_path / "ITER_NALCSV20.csv", iter_2020, "utf-8-sig"))
    output = results["OUTPUT"]
    assert column(output, "code") == ["010010001", "010010094", "010010096", "010020001"]
    assert column(output, "mun_code") == ["01001", "01001", "01001", "01002"]
    assert column(output, "state_code") == ["01"] * 4
    # 102 + 17/60 + 45.768/3600 and 21 + 52/60 + 47.362/3600
    np.testing.assert_allclose(places(output)[0], [-102.29604666666667, 21.87982277777778], rtol=0, atol=1e-12)
    np.testing.assert_array_equal(numbers(output, "population"), [863893, 5, 41, 4876])
    np.testing.assert_array_equal(numbers(output, "households"), [246259, np.nan, 11, 1100])
    np.testing.assert_array_equal(numbers(output, "schooling_years"), [11.17, np.nan, np.nan, 9.1])
    np.testing.assert_array_equal(numbers(output, "P_0A2"), [42534, np.nan, 4, 200])
    # 2..5, 9 totals and gathered; 11 without a place; 12 an eastern longitude
    assert reasons == {2: "aggregate", 3: "aggregate", 4: "aggregate", 5: "aggregate", 9: "aggregate",
                       11: "no_coordinates", 12: "implausible_coordinates"}  # fmt: skip
    # of Granja Adelita: women, men, P_0A2, schooling, households, people per dwelling, internet
    assert results["CONFIDENTIAL_COUNT"] == 7
    assert results["NOT_AVAILABLE_COUNT"] == 1
    assert any("INEGI census, results by locality" in info for info in feedback.infos)
    assert not {"LONGITUD", "LATITUD", "LOC", "NOM_LOC"} & {field.name() for field in output.fields()}


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "cp850", "utf-16", "utf-16-le", "utf-8-sig"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_encodings_and_separators_give_one_result(imported, tmp_path, column, encoding, separator, iter_2020):
    # the degree sign and accents are in all of these code pages
    path = write(tmp_path / "iter.txt", iter_2020, encoding, to=separator)
    results, reasons = imported(path)
    assert results["IMPORTED_COUNT"] == 4 and len(reasons) == 7
    assert column(results["REJECTED"], "name")[-2:] == ["Peña Blanca", "Oaxaca de Juárez"]


def test_iter_2010_packed_integers_without_zeros(imported, tmp_path, column, numbers, feedback, places):
    results, reasons = imported(write(tmp_path / "iter_00_2010.csv", ITER_2010, "latin-1"))
    output = results["OUTPUT"]
    assert column(output, "code") == ["010010001", "010010094", "310500001", "080370001"]
    # 102°17'47" W, 21°52'47" N; 89°37'24" W, 20°58'01" N; 106°66'… does not exist
    expected = [
        [-(102 + 17 / 60 + 47 / 3600), 21 + 52 / 60 + 47 / 3600],
        [-(89 + 37 / 60 + 24 / 3600), 20 + 58 / 60 + 1 / 3600],
    ]
    np.testing.assert_allclose(places(output)[[0, 2]], expected, rtol=0, atol=1e-12)
    np.testing.assert_array_equal(numbers(output, "altitude"), [1878, 1902, 10, 1127])
    assert reasons == {2: "aggregate", 7: "bad_coordinates"}
    assert any("taken as west of Greenwich: 4" in warning for warning in feedback.warnings)
    assert any("zeros that they had lost: 6" in warning for warning in feedback.warnings)


def test_ageeml_with_tabs_and_decimal_degrees(imported, tmp_path, column, numbers, feedback, places):
    path = tmp_path / "AGEEML_2025.csv"
    path.write_text(AGEEML.strip(), encoding="utf-8")
    results, reasons = imported(str(path))
    output = results["OUTPUT"]
    assert not reasons
    np.testing.assert_allclose(places(output)[0], [-102.296047, 21.879823], rtol=0, atol=1e-12)
    np.testing.assert_array_equal(numbers(output, "households"), [246259, 2])
    np.testing.assert_array_equal(numbers(output, "women"), [444725, np.nan])
    assert column(output, "setting") == ["U", "R"]
    assert any("Households: the inhabited dwellings" in info for info in feedback.infos)


def test_a_row_without_one_notation_is_placed_by_the_other(imported, tmp_path, column, feedback, places):
    headings, first, second = AGEEML.strip().splitlines()
    rows = [
        first.replace("-102.296047", ""),
        second.replace("21.871874", "N/D"),
        first.replace("0001\t", "0003\t").replace("-102.296047", "0").replace("21.879823", "0"),
        first.replace("0001\t", "0004\t").replace("-102.296047", "").replace("102°17´", "102°77´"),
        second.replace("0094\t", "0005\t").replace("-102.373531", "").replace('102°22´24.710" W', ""),
        first.replace("0001\t", "0006\t").replace('102°17´45.768" W', "??"),
    ]
    path = tmp_path / "AGEEML_2025.csv"
    path.write_text("\n".join([headings, *rows]), encoding="utf-8")
    results, reasons = imported(str(path))
    assert column(results["OUTPUT"], "code") == ["010010001", "010010094", "010010003", "010010006"]
    seconds = [-(102 + 17 / 60 + 45.768 / 3600), 21 + 52 / 60 + 47.362 / 3600]
    np.testing.assert_allclose(places(results["OUTPUT"])[[0, 2]], [seconds, seconds], rtol=0, atol=1e-12)
    np.testing.assert_allclose(places(results["OUTPUT"])[3], [-102.296047, 21.879823], rtol=0, atol=1e-12)
    assert reasons == {5: "bad_coordinates", 6: "no_coordinates"}
    assert column(results["REJECTED"], "longitude") == ['102°77´45.768" W', None]
    assert any("taken from the other: 3 of table" in warning for warning in feedback.warnings)
    # and back: seconds first, decimal degrees where they fail
    results, _ = imported(str(path), LONGITUDE="LONGITUD", LATITUDE="LATITUD")
    assert column(results["OUTPUT"], "code")[-1] == "010010006"
    assert any("taken from the other: 1 of table" in warning for warning in feedback.warnings)


def test_any_other_table_by_the_fields_given(imported, tmp_path, column, numbers, places):
    text = "Relación de comunidades\n\nCLAVE COMUNIDAD;COMUNIDAD;ESTE;NORTE;HABITANTES\n" + "\n".join(
        f"C-{row};Ñ {row};{500000 + row},5;8.{row}00.000,0;{row}.200" for row in range(1, 5)
    ) + "\nC-1;otra vez;500000;8100000;3\nC-9;sin lugar;;;3\n;sin clave;500000;8100000;3\n"  # fmt: skip
    path = tmp_path / "peru.csv"
    path.write_text(text, encoding="cp1252")
    fields = {"CODE": "clave comunidad", "NAME": "COMUNIDAD", "POPULATION": "HABITANTES", "CRS": "EPSG:32718"}
    results, reasons = imported(str(path), **fields)
    output = results["OUTPUT"]
    assert output.crs().authid() == "EPSG:32718"
    np.testing.assert_array_equal(places(output)[0], [500001.5, 8_100_000.0])
    assert column(output, "code") == ["C-1", "C-2", "C-3", "C-4"]
    assert reasons == {8: "duplicate_code", 9: "no_coordinates", 10: "no_code"}


def test_a_layer_with_points_keeps_them_and_a_selection_is_kept(imported, layer_of, column):
    rows = [{"wkt": f"POINT({700000 + i} 1900000)", "CVEGEO": f"{20067000 + i:08d}", "NOM_LOC": f"L{i}", "POBTOT": 5 * i,
             "VIVTOT": None} for i in range(1, 6)]  # fmt: skip
    rows.append({"wkt": None, "CVEGEO": "200670099", "NOM_LOC": "sin punto", "POBTOT": 1, "VIVTOT": None})
    layer = layer_of(rows, crs="EPSG:32614")
    results, reasons = imported(layer)
    assert column(results["OUTPUT"], "code")[:2] == ["020067001", "020067002"]
    assert results["OUTPUT"].crs().authid() == "EPSG:32614"
    assert reasons == {6: "no_coordinates"}


def test_selected_rows_only(provider, layer_of, column, feedback):
    rows = [{"wkt": f"POINT({i} 0)", "CVEGEO": f"20067000{i}", "NOM_LOC": f"L{i}"} for i in range(1, 6)]
    layer = layer_of(rows, crs="EPSG:32614")
    layer.selectByIds([2])
    context, project = QgsProcessingContext(), QgsProject()
    project.addMapLayer(layer)
    context.setProject(project)
    results = processing.run(
        "territorios:importlocalities",
        {"INPUT": QgsProcessingFeatureSourceDefinition(layer.id(), True), "OUTPUT": "memory:"},
        context=context,
        feedback=feedback,
    )
    assert column(results["OUTPUT"], "name") == ["L2"]
    assert any("no column recognized as “Population”" in warning for warning in feedback.warnings)


def test_a_layer_of_a_csv_is_read_from_its_file(imported, tmp_path, column):
    path = write(tmp_path / "iter.csv", ITER_2010, "latin-1")
    for source, provider in ((path, "ogr"), (f"file://{path}?delimiter=,&detectTypes=yes", "delimitedtext")):
        layer = QgsVectorLayer(source, "iter", provider)
        assert layer.isValid()
        results, _ = imported(layer)
        assert column(results["OUTPUT"], "mun_name")[-1] == "Juárez"
        assert column(results["OUTPUT"], "name")[2] == "Mérida"


@pytest.mark.parametrize("keep", [True, False])
def test_other_columns_are_kept_or_not(imported, tmp_path, keep, iter_2020):
    results, _ = imported(write(tmp_path / "iter.csv", iter_2020), KEEP_OTHERS=keep)
    names = [field.name() for field in results["OUTPUT"].fields()]
    assert names[:4] == ["code", "name", "mun_code", "state_code"]
    assert ("P_0A2" in names) == keep and "women" in names


def test_columns_named_like_those_of_the_storage(run, tmp_path):
    path = tmp_path / "table.csv"
    path.write_text('code,lon,lat,geom,FID,"a ""b"" \'c\'",population,Code_input,name_input\nA,-99,19,x,7,1,5,y,z\n')
    results = run("importlocalities", {"INPUT": str(path), "OUTPUT": str(tmp_path / "out.gpkg")})
    row = next(QgsVectorLayer(results["OUTPUT"], "out", "ogr").getFeatures())
    assert (row["geom_input"], row["FID_input"], row["a \"b\" 'c'"], row["population"]) == ("x", 7, 1, 5)


def test_geopackage_and_shapefile(imported, run, tmp_path, iter_2020):
    path = write(tmp_path / "iter.csv", iter_2020)
    for name in ("localities.gpkg", "localities.shp"):
        results = run("importlocalities", {"INPUT": path, "OUTPUT": str(tmp_path / name)})
        layer = QgsVectorLayer(results["OUTPUT"], "out", "ogr")
        assert layer.featureCount() == 4
        assert next(layer.getFeatures())["code"] == "010010001"
