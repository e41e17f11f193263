"""The embedded camera: paper figures in built places, drawn by code alone."""

from duanju.theatre.camera import EmbeddedCamera

__all__ = ["EmbeddedCamera"]
