"""Files made to fill the memory or to take forever are read or refused within 10 s and 500 MB."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.documents.fixtures.hostile import NAMES, write

resource = pytest.importorskip("resource")  # there are no such limits on Windows

ROOT = Path(__file__).parents[2]
SECONDS, MEGABYTES = 10, 500
CHILD = f"""
import resource, sys
resource.setrlimit(resource.RLIMIT_CPU, ({SECONDS}, {SECONDS}))
from pathlib import Path
from reader.documents import load
from reader.errors import DocumentError
try:
    load(Path(sys.argv[1]))
except DocumentError as error:
    assert str(error).endswith("."), error
status = Path("/proc/self/status")
if status.exists():  # what getrusage tells counts the process that began this one, too
    peak = int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1e3
else:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
assert peak < {MEGABYTES}, f"{{peak}} MB"
"""


@pytest.mark.parametrize("name", NAMES)
def test_it_is_read_or_refused_within_the_limits(tmp_path, name):
    path = write(name, tmp_path)
    command = [sys.executable, "-c", CHILD, str(path)]
    child = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert (child.returncode, child.stderr) == (0, "")
