"""`python -m reader`."""

import sys


def main() -> int:
    """Run the program with the arguments of this process; gives its exit code."""
    from reader.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    if {"--multiprocessing-fork", "-c"} & set(sys.argv):  # a packaged program begins its helpers anew from here
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
