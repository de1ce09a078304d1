"""Each page takes one sheet of paper, with as many rows of its long table as fit."""

import re

import pytest
from territorios_productivos.processing.reports.pdf_pages import PAPERS, Page, write_pdf


def lines(asked):
    def html(rows, width):
        asked.append(rows)
        return "".join(f"<p>row {row}</p>" for row in range(rows)) + "<p>end</p>"

    return html


def sheets(path):
    return path.read_bytes().count(b"/Type /Page\n")


def test_rows_that_do_not_fit_are_left_out(qgis_app, tmp_path):
    few, many = [], []
    path = tmp_path / "pages.pdf"
    assert write_pdf(path, "x", [Page(lines(few), 5), Page(lines(many), 500)]) == 2 == sheets(path)
    assert few[-1] == 5
    # the last page that was set is the one that is drawn
    assert 20 < many[-1] < 120
    assert many[-1] + 1 in many  # one more was tried


def test_letters_are_smaller_where_the_first_rows_do_not_fit(qgis_app, tmp_path):
    whole, asked = [], []
    path = tmp_path / "pages.pdf"
    write_pdf(path, "x", [Page(lines(whole), 500)])

    def html(rows, width):
        asked.append(rows)
        return "<p>line</p>" * (whole[-1] - 2) + "<p>row</p>" * rows

    write_pdf(path, "x", [Page(html, 9)])
    assert 5 <= asked[-1] <= 9 and min(asked) < 5


def test_a_page_too_long_without_rows_is_set_smaller(qgis_app, tmp_path):
    path = tmp_path / "pages.pdf"
    write_pdf(path, "x", [Page(lambda rows, width: "<p>line</p>" * 80)])
    assert sheets(path) == 1


@pytest.mark.parametrize(("paper", "size"), [("letter", (612, 792)), ("a4", (595, 842))])
def test_paper(qgis_app, tmp_path, paper, size):
    path = tmp_path / f"{paper}.pdf"
    write_pdf(path, "x", [Page(lambda rows, width: f"<p>{width}</p>")], paper)
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", path.read_bytes())
    assert [round(float(side)) for side in box.groups()] == list(size)
    assert set(PAPERS) == {"letter", "a4"}


def test_a_folder_that_is_not_there(qgis_app, tmp_path):
    with pytest.raises(OSError, match="cannot be written"):
        write_pdf(tmp_path / "nowhere" / "pages.pdf", "x", [])
