"""Criteria and weights: indicators, judgments in pairs of several actors, and the ranking as it changes."""
