"""The side panel: who or what a name is, and what the article says that they said."""
