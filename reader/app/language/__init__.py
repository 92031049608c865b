"""The language of the window, and all its words."""
