"""duanju: the open studio and stage for AI micro-short dramas."""

__version__ = "0.1.0"
