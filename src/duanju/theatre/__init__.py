"""The embedded camera: paper figures, faces, places, weather and light, drawn with no model."""
