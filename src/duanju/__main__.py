"""`python -m duanju`."""

from duanju.cli import main

main()
