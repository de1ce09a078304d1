"""The one exception for input a planner can mend."""


class BadInput(ValueError):
    """What is wrong, in which layer, field and row, and what to do, in one translated sentence."""
