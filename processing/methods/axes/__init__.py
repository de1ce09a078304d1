"""Methods of the axes group."""
