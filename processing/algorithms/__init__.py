"""Processing algorithms, one per file and one folder per toolbox group."""
