"""`python -m reader`."""

import multiprocessing
import sys


def main() -> int:
    """Run the program with the arguments of this process; gives its exit code."""
    from reader.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    multiprocessing.freeze_support()  # a packaged program begins its helpers anew from here
    sys.exit(main())
