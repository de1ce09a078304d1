"""Methods of the prioritization group."""
