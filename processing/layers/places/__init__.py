"""Where things are: the working plane, polygons of units, and what lies in which."""
