"""About the program: versions and licences, what left this machine, and errors of its own."""
