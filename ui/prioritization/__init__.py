"""Prioritization explorer: the four criteria with thresholds and quotas that answer at once."""
