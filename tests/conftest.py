"""Property tests draw the same examples on every run; `pytest --hypothesis-profile=search` looks for new ones."""

from hypothesis import settings

settings.register_profile("fixed", derandomize=True, deadline=None)
settings.register_profile("search", derandomize=False, deadline=None)
settings.load_profile("fixed")
