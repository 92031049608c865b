"""What joins the program with the desktop around it."""
