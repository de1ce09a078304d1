"""What a person sets and prints in the real desktop: options page, layout designer, environment check."""

from qgis.core import Qgis


def test_settings_layout_and_environment(desktop, new_profile, output_folder):
    seen = desktop(new_profile("es"), "maps_and_settings", pictures=str(output_folder))
    assert seen["signed"] == ["Ana Ruiz", "Consejo"]
    for said in ("Ana Ruiz, Consejo", "INEGI, Censo de Población", "Caminos (ilustrativos)", "Mapa base"):
        assert any(said in text for text in seen["texts"]), seen["texts"]
    assert "Ejes productivos" in seen["refused"]
    assert Qgis.QGIS_VERSION in seen["report"]
    assert seen["unloaded"]
    assert not seen["page_left"]
    assert seen["dialogs_left"] == []
