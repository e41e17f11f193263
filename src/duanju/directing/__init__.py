"""directing."""
