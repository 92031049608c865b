"""All that can be done: actions, menus, the palette and other pickers, shortcuts, undo."""
