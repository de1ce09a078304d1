"""Numbers as people write them."""

import pytest
from territorios_productivos.processing.layers.local_numbers import percent


@pytest.mark.parametrize(
    "share, decimals, text",
    [(0.0, 0, "0"), (0.004, 0, "<1"), (0.126, 0, "13"), (0.996, 0, ">99"), (0.99951, 1, ">99.9"), (1.0, 1, "100.0")],
)
def test_a_part_is_never_nothing_nor_all(qgis_app, share, decimals, text):
    assert percent(share, decimals).replace("\N{NO-BREAK SPACE}", " ") == f"{text} %"


def test_an_unknown_share(qgis_app):
    assert percent(None) == percent(float("nan")) == "–"
