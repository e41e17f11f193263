"""theatre/figure."""
