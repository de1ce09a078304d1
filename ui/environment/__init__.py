"""What the plugin runs on, and how to get what is missing."""
