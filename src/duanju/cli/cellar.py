"""`assets list`, `assets fetch`, `assets verify`."""
