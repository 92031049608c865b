"""Annotations: highlights and notes, anchored in the text, kept by document content."""
