"""Editing: takes, titles and mix become a film with its subtitles, timeline and poster."""
