"""The tables planners write: decisions, flows, rolls of programs, field sheets."""
