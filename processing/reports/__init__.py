"""Figures and pages made from results: maps, charts and the HTML report."""
