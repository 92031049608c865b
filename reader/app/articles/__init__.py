"""How articles come into the window and go out of it: tabs, recents, places, Back and Forward, printing."""
