"""Release: a cut becomes public, with its labels, its checks, its record and its page."""
