"""Release: labels, the gate before release, the record of what was released, and the page that plays it."""
