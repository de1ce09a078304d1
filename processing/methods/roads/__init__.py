"""Roads as a graph: from drawn lines to a network that is diagnosed, mended and searched."""
