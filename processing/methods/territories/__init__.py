"""Methods of the territories group."""
