"""Codes as text and the zeros that spreadsheets take away."""

from territorios_productivos.processing.methods.codes import align_codes, code_text, repeated_codes, short_codes


def test_code_text():
    values = [7, 7.0, " 07 ", None, float("nan"), "20X001", 7.5]
    assert [code_text(value) for value in values] == ["7", "7", "07", "", "", "20X001", "7.5"]


def test_lost_zeros_come_back_only_where_there_is_no_doubt():
    aligned, repaired = align_codes(["7", "07", "20001", "1", "x"], ["07", "20001", "01", "001"])
    assert aligned.tolist() == ["07", "07", "20001", "1", "x"]
    assert repaired == 1


def test_short_and_repeated_codes():
    assert short_codes(["20001", "20002", "1001", "12"]) == ["1001"]
    assert repeated_codes(["a", "b", "a", "", "", "a"]) == ["a"]
