"""The study panel: inputs given once, steps with their state, and what they found."""
