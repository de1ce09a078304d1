"""The road check: problems of a road layer, their repair, and the table of speeds."""
