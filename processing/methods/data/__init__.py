"""Methods of the data group."""
