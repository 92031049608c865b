"""What a reader can set, and the dialog for it."""
