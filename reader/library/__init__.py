"""What was opened, and analyses kept by digest."""
