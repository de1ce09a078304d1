"""Roads as a graph: from drawn lines to a network that can be searched, diagnosed and mended."""
