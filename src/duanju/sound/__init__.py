"""Sound: voices, places, things and a quiet score become the mix of an episode."""
