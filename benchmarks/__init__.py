"""Ratios measured in one run against real alternatives; never part of the tests."""
