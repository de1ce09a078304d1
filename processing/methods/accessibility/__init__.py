"""Methods of the accessibility group."""
