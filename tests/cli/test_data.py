"""Tables of the agencies brought in on the command line."""

import sqlite3

TABLE = """ENTIDAD|NOM_ENT|MUN|NOM_MUN|LOC|NOM_LOC|LONGITUD|LATITUD|ALTITUD|POBTOT|TOTHOG
20|Oaxaca|067|Oaxaca de Juárez|0000|Total del Municipio||||270955|78000
20|Oaxaca|067|Oaxaca de Juárez|0001|Oaxaca de Juárez|0964317|170336|1555|258636|75000
20|Oaxaca|067|Oaxaca de Juárez|0024|Peña Ñu|0964500|170500|1700|7|*
"""


def test_a_text_file_that_qgis_does_not_open_becomes_a_geopackage(qgis_process, tmp_path):
    table, output, rejected = tmp_path / "iter.txt", tmp_path / "localities.gpkg", tmp_path / "rejected.csv"
    table.write_bytes(TABLE.encode("utf-16"))
    answer = qgis_process("run", "territorios:importlocalities", INPUT=table, OUTPUT=output, REJECTED=rejected)
    assert answer.returncode == 0, answer.stderr
    counts = {name: answer.results[name] for name in ("ROW_COUNT", "IMPORTED_COUNT", "CONFIDENTIAL_COUNT")}
    assert counts == {"ROW_COUNT": 3, "IMPORTED_COUNT": 2, "CONFIDENTIAL_COUNT": 1}
    with sqlite3.connect(output) as database:
        rows = database.execute("SELECT code, name, population, households FROM localities ORDER BY code").fetchall()
    assert rows == [("200670001", "Oaxaca de Juárez", 258636, 75000), ("200670024", "Peña Ñu", 7, None)]
    assert "aggregate" in rejected.read_text()
