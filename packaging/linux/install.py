"""Puts a frozen program and what joins it with a desktop under a prefix: for Flatpak and AppImage.

python packaging/linux/install.py FROZEN PREFIX
"""

from __future__ import annotations

import datetime
import os
import sys
from pathlib import Path

from tree import fill

if __name__ == "__main__":
    moment = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), datetime.UTC)
    fill(Path(sys.argv[2]).absolute(), Path(sys.argv[1]).absolute(), moment)
