"""The nouns of the studio: frozen records that travel between departments.

Standard library only. No file, clock, network or chance lives here. In the order of work:
story, script, cast, board, sound, take, cut, release; time and money are the measures they share.
"""
