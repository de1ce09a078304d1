"""The desktop a person sees: the plugin loads, opens its sample, reloads and leaves nothing behind."""

from qgis.PyQt.QtGui import QImage


def colors(path):
    """Number of distinct colors on a coarse grid over the picture."""
    image = QImage(str(path))
    return len({image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)})


def test_the_desktop_with_the_plugin(desktop, new_profile, output_folder, algorithm_ids):
    tour = desktop(new_profile("es"), "desktop_tour", pictures=str(output_folder))

    assert tour["locale"].startswith("es")
    loaded = tour["loaded"]
    assert algorithm_ids <= set(loaded["algorithms"])
    assert {"territorios_menu", "territorios_toolbar", "territorios_open_sample"} <= set(loaded["names"])
    assert loaded["menu_titles"] == ["Territorios Productivos"]

    assert tour["layers"]
    assert all(layer["valid"] for layer in tour["layers"]), tour["layers"]
    assert {layer["renderer"] for layer in tour["layers"]} & {"categorizedSymbol", "graduatedSymbol", "RuleRenderer"}
    assert colors(output_folder / "desktop_map.png") > 3, "the map of the sample is empty"

    assert tour["cleared"]["left"] == []
    assert "3.4" in tour["cleared"]["message"]

    # every window was open when the plugin was reloaded, and none of them is left
    assert len(set(tour["windows"])) == 7
    assert tour["reload_worked"]
    assert tour["reloaded"] == loaded
    assert tour["unload_worked"]
    assert tour["unloaded"] == {"algorithms": [], "names": [], "menu_titles": []}
