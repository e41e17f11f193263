"""Kokoro-82M, the default speaking voice: text to phonemes without copyleft code, the graph, the sound."""

from duanju.providers.kokoro.voice import KokoroVoice

__all__ = ["KokoroVoice"]
