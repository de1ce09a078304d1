"""The territory review: why each unit is where it is, and what planners decide otherwise."""
