"""PostGIS as source and target: a real server, filters that run on it, names with quotes and accents.

The server is one of our own, in a temporary folder and on a free port, and goes with the tests.
"""

import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.core import QgsDataSourceUri, QgsProcessingException, QgsVectorLayer
from territorios_productivos.processing.compat import nulls_as_none

USER, PASSWORD, DATABASE = "planner", "it's \\a \"secret", "territorio ñ"
SCHEMA, PLACES, TOTAL = 'Datos "2020"', "Localidades d'Oaxaca", 'Población "total"'
FILTER = '"Población ""total""" >= 120 AND "estado" <> \'Ñ\'\'x\''


@dataclass
class Server:
    """A running server and how to reach it."""

    port: int
    programs: Path

    def uri(self, schema, table, column="geom", key="", sql=""):
        """Address of a table as QGIS writes it."""
        uri = QgsDataSourceUri()
        uri.setConnection("127.0.0.1", str(self.port), DATABASE, USER, PASSWORD)
        uri.setDataSource(schema, table, column or None, sql, key)
        return uri

    def sql(self, *statements, database=DATABASE):
        """Run statements; rows as psql prints them."""
        command = [self.programs / "psql", "-h", "127.0.0.1", "-p", str(self.port), "-U", USER, "-d", database]
        command += ["-v", "ON_ERROR_STOP=1", "-qtAX"]
        for statement in statements:
            command += ["-c", statement]
        environment = {**os.environ, "PGPASSWORD": PASSWORD}
        return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout.strip()


def as_postgres(command):
    """The command as a user that PostgreSQL accepts: it refuses root."""
    if os.geteuid():
        return command
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *command]


@contextmanager
def started(programs, folder, data, attempts=5):
    """Port of a server that takes connections; another one if somebody took that which was free."""
    settings = {"listen_addresses": "127.0.0.1", "unix_socket_directories": folder, "fsync": "off"}
    options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    for _ in range(attempts):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        start = as_postgres([programs / "postgres", "-D", data, "-p", str(port), *options])
        ready = [programs / "pg_isready", "-q", "-h", folder, "-p", str(port)]
        with (folder / "log").open("w") as log, subprocess.Popen(start, stdout=log, stderr=log, cwd=folder) as process:
            while process.poll() is None:
                if subprocess.run(ready, check=False).returncode == 0:
                    try:
                        yield port
                    finally:
                        process.send_signal(signal.SIGINT)  # open connections are closed
                    return
                time.sleep(0.1)
    pytest.fail((folder / "log").read_text())


@pytest.fixture(scope="module")
def server():
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not programs:
        pytest.skip("PostgreSQL is not installed")
    programs = programs[-1].parent
    folder = Path(tempfile.mkdtemp(prefix="territorios-postgis-"))
    secret = folder / "password"
    secret.write_text(PASSWORD)
    if not os.geteuid():
        for path in (folder, secret):
            shutil.chown(path, "postgres", "postgres")
    data = folder / "data"
    options = ["--auth=scram-sha-256", f"--pwfile={secret}", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]
    initialize = [programs / "initdb", "-D", data, "-U", USER, *options]
    try:
        subprocess.run(as_postgres(initialize), check=True, capture_output=True, text=True, cwd=folder)
        with started(programs, folder, data) as port:
            running = Server(port, programs)
            running.sql(f'CREATE DATABASE "{DATABASE}"', database="postgres")
            running.sql("CREATE EXTENSION postgis")
            yield running
    finally:
        shutil.rmtree(folder)


@pytest.fixture(scope="module")
def places(server, root):
    """The localities of the sample in a table with difficult names."""
    sample = root / "resources" / "sample" / "oaxaca_study.gpkg"
    connection = f"PG:host=127.0.0.1 port={server.port} user={USER} dbname='{DATABASE}'"
    copy = ["ogr2ogr", "-f", "PostgreSQL", connection, sample, "localities", "-nln", "places", "-lco", "LAUNDER=NO"]
    environment = {**os.environ, "PGPASSWORD": PASSWORD}
    subprocess.run([*copy, "-lco", "GEOMETRY_NAME=geom"], check=True, env=environment)
    quoted = '"Datos ""2020"""'
    server.sql(
        f"CREATE SCHEMA {quoted}",
        f"ALTER TABLE places SET SCHEMA {quoted}",
        f'ALTER TABLE {quoted}.places RENAME COLUMN population TO "Población ""total"""',
        f'ALTER TABLE {quoted}.places RENAME COLUMN state_code TO "estado"',
        f'ALTER TABLE {quoted}.places RENAME COLUMN geom TO "Géom"',
        f'ALTER TABLE {quoted}.places RENAME TO "{PLACES}"',
    )
    return server


@pytest.fixture
def filtered(places):
    """The localities that the server lets through."""
    uri = places.uri(SCHEMA, PLACES, "Géom", "fid", FILTER)
    layer = QgsVectorLayer(uri.uri(False), "localidades", "postgres")
    assert layer.isValid(), layer.error().message()
    return layer


@pytest.fixture
def same_from_file(root):
    """Callable: a layer of the sample, with a filter in the names of the file."""

    def layer(name, sql=""):
        found = QgsVectorLayer(f"{root / 'resources/sample/oaxaca_study.gpkg'}|layername={name}", name, "ogr")
        assert found.isValid() and found.setSubsetString(sql)
        return found

    return layer


def records(layer):
    """Values of a layer by column, in the order of the locality codes."""
    names = layer.fields().names()
    rows = [dict(zip(names, nulls_as_none(row.attributes()))) for row in layer.getFeatures()]
    return sorted(rows, key=lambda row: str(row["code"]))


def test_four_criteria_from_a_filter_on_the_server_into_a_table(run, places, filtered, same_from_file):
    program = {
        "CODE": "code", "MUNICIPALITY": "mun_code", "TERRITORY": "mun_code", "FAMILIES": "families_illustrative",
        "HOUSEHOLDS": "households_illustrative", "UNITS_UNDER_20HA": "units_under_20ha_illustrative",
        "IS_SEAT": "is_seat",
    }  # fmt: skip
    target = places.uri(SCHEMA, 'Veredictos d\'ñ "1"')
    address = f"postgres:{target.uri(False)}"
    given = {"LOCALITIES": filtered, "POPULATION": TOTAL, "STATE": "estado", **program, "OUTPUT": address}
    results = run("fourcriteria", given)
    source = json.loads(results["STAMP"])["parameters"]["LOCALITIES"]
    assert PLACES in source and "secret" not in source
    written = QgsVectorLayer(target.uri(False), "veredictos", "postgres")
    assert written.isValid() and written.isSpatial()
    expected = {"LOCALITIES": same_from_file("localities", "population >= 120"), "STATE": "state_code", **program}
    from_file = run("fourcriteria", {**expected, "POPULATION": "population", "OUTPUT": "memory:"})
    assert results["SELECTED_COUNT"] == from_file["SELECTED_COUNT"] > 0
    here, there = records(written), records(from_file["OUTPUT"])
    assert 100 < len(here) == len(there) < 1871
    for name in ("code", "verdict", "failures", "rank", "seat_code", "seat_m"):
        assert [row[name] for row in here] == pytest.approx([row[name] for row in there]), name
    assert [row[TOTAL] for row in here] == [row["population"] for row in there]


@pytest.fixture
def network(places, root):
    """Addresses of the roads and centers of the sample on the server."""
    sample = root / "resources" / "sample" / "oaxaca_study.gpkg"
    connection = f"PG:host=127.0.0.1 port={places.port} user={USER} dbname='{DATABASE}'"
    environment = {**os.environ, "PGPASSWORD": PASSWORD}
    for layer in ("roads_illustrative", "centers"):
        copy = ["ogr2ogr", "-f", "PostgreSQL", "-overwrite", connection, sample, layer, "-lco", "LAUNDER=NO"]
        subprocess.run([*copy, "-lco", "GEOMETRY_NAME=geom"], check=True, env=environment)
    return {
        "ROADS": "postgres://" + places.uri("public", "roads_illustrative", key="fid").uri(False),
        "CENTERS": "postgres://" + places.uri("public", "centers", key="fid").uri(False),
    }


def test_nearest_center_from_addresses_into_a_table_that_exists(run, places, network, filtered, same_from_file):
    target = places.uri("public", "Más cercano")
    common = {"SPEED_FIELD": "speed_kmh", "CENTER_ID": "center_id"}
    address = "postgres://" + places.uri(SCHEMA, PLACES, "Géom", "fid", FILTER).uri(False)
    given = {"LOCALITIES": address, **network, **common, "OUTPUT": f"postgres:{target.uri(False)}"}
    for _ in range(2):
        results = run("nearestcenter", given)
    written = QgsVectorLayer(target.uri(False), "cercano", "postgres")
    layers = {"LOCALITIES": same_from_file("localities", "population >= 120"), "CENTERS": same_from_file("centers")}
    layers["ROADS"] = same_from_file("roads_illustrative")
    from_file = run("nearestcenter", {**layers, **common, "OUTPUT": "memory:"})
    assert results["REACHED"] == from_file["REACHED"] > 100
    here, there = records(written), records(from_file["OUTPUT"])
    assert len(here) == len(there)
    for name in ("center_id", "reason", "total_min"):
        assert [row[name] for row in here] == pytest.approx([row[name] for row in there]), name


def test_import_from_a_filter_on_the_server_into_tables(run, places):
    places.sql(
        'CREATE TABLE "ITER d\'Ñ" (id serial PRIMARY KEY, "ENTIDAD" text, "NOM_ENT" text, "MUN" text, "NOM_MUN" text,'
        ' "LOC" text, "NOM_LOC" text, "LONGITUD" text, "LATITUD" text, "POBTOT" text)',
        """INSERT INTO "ITER d'Ñ" VALUES
        (1, '20', 'Oaxaca', '000', 'Total', '0000', 'Total', NULL, NULL, '4132148'),
        (2, '20', 'Oaxaca', '001', 'Abejones', '0001', 'Abejones', '96°35''40.000" W', '17°26''05.000" N', '868'),
        (3, '20', 'Oaxaca', '001', 'Abejones', '0004', 'El "Ñandú"', '96°36''00.000" W', '17°27''00.000" N', '*'),
        (4, '01', 'Aguascalientes', '001', 'x', '0001', 'x', '102°17''45.768" W', '21°52''47.362" N', '9')""",
    )
    source = "postgres://" + places.uri("public", "ITER d'Ñ", "", "id", "\"NOM_ENT\" = 'Oaxaca'").uri(False)
    imported, rejected = places.uri("public", "importadas"), places.uri(SCHEMA, "Rechazadas ñ", "")
    outputs = {"OUTPUT": f"postgres:{imported.uri(False)}", "REJECTED": f"postgres:{rejected.uri(False)}"}
    run("importlocalities", {"INPUT": source, **outputs})
    written = QgsVectorLayer(imported.uri(False), "importadas", "postgres")
    kept = [(row["code"], row["name"], row["population"]) for row in records(written)]
    assert kept == [("200010001", "Abejones", 868), ("200010004", 'El "Ñandú"', None)]
    assert written.crs().authid() == "EPSG:4326"
    assert places.sql('SELECT reason FROM "Datos ""2020"""."Rechazadas ñ"') == "aggregate"


def test_tables_without_geometry_and_results_of_results(run, places, filtered):
    cuts = f"postgis:{places.uri('public', 'Córtes').uri(False)}"
    strata = places.uri("public", "estratos", column="")
    common = {"STRATA": 3, "LABELS": "bajo; medio; alto"}
    given = {"INPUT": filtered, "FIELD": TOTAL, **common, "OUTPUT": f"postgres:{strata.uri(False)}", "CUTS": cuts}
    run("strata", given)
    rows = places.sql('SELECT label, count FROM "Córtes" ORDER BY stratum').splitlines()
    assert [row.split("|")[0] for row in rows] == ["bajo", "medio", "alto"]
    count = int(places.sql("SELECT count(*) FROM estratos WHERE geom IS NOT NULL"))
    assert count == sum(int(row.split("|")[1]) for row in rows) == filtered.featureCount()
    again = "postgres://" + places.uri("public", "estratos", key="id", sql="stratum = 1").uri(False)
    outputs = run("checklocalities", {"LOCALITIES": again, "CODE": "code", "OUTPUT": "memory:"})
    assert outputs["LOCALITY_COUNT"] == int(rows[0].split("|")[1]) and outputs["DUPLICATE_CODE"] == 0


def test_what_cannot_be_read_or_written_is_said_without_the_password(run, places, network):
    source = "postgres://" + places.uri(SCHEMA, PLACES, "Géom", "fid", FILTER).uri(False)
    given = {"INPUT": source, "FIELD": TOTAL}
    closed = places.uri("public", "x").uri(False).replace(f"port={places.port}", "port=1")
    for change, told in (
        ({"OUTPUT": f"postgres:{places.uri('no existe', 'x').uri(False)}"}, "has no schema “no existe”"),
        ({"OUTPUT": f"postgres:{closed}"}, "does not let you in"),
        ({"OUTPUT": "postgres:" + places.uri("public", "").uri(False)}, "names no table"),
        ({"INPUT": source.replace("Población", "Poblacion")}, "has no features under its filter"),
        ({"INPUT": source.replace("Localidades", "Pueblos")}, "Pueblos"),
    ):
        with pytest.raises(QgsProcessingException) as raised:
            run("strata", {**given, "OUTPUT": "memory:", **change})
        assert told in str(raised.value) and "secret" not in str(raised.value)


def test_a_canceled_run_leaves_no_table(run, places, network, feedback):
    target = places.uri("public", "a_medias")
    feedback.cancel_at = 60.0
    origins = "postgres://" + places.uri(SCHEMA, PLACES, "Géom", "fid").uri(False)
    given = {
        "ROADS": network["ROADS"], "SPEED_FIELD": "speed_kmh", "ORIGINS": origins, "ORIGIN_ID": "code",
        "DESTINATIONS": network["CENTERS"], "DESTINATION_ID": "center_id", "OUTPUT": f"postgres:{target.uri(False)}",
    }  # fmt: skip
    with pytest.raises(QgsProcessingException, match="Canceled"):
        run("odmatrix", given)
    assert places.sql("SELECT to_regclass('public.a_medias')") == ""
