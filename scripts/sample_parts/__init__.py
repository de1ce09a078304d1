"""Parts of `scripts/sample`, which makes the data in resources/sample."""
