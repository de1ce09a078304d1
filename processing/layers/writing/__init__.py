"""Results out: features of outputs, with names, styles, map tips and the stamp of the run."""
