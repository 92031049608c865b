"""How the window looks: themes and their colours, style sheet, icons, and how articles are set."""
