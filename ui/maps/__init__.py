"""Print layouts of the themes of a study."""
