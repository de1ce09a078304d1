"""Board of productive axes."""
