"""What was opened, analyses kept by digest, and how an article's names are looked up."""
