"""A process that adds notes and prints the id of each once it is kept.

endless_writer.py FOLDER [COUNT [BYTES]]: with BYTES, the kernel kills it as soon as a file grows beyond that.
"""

import itertools
import sys
from pathlib import Path

from reader.documents import Span
from reader.notes import Notebook, NoteStore
from tests.notes.note_documents import TEXT, document_of

if len(sys.argv) > 3:
    import resource
    import signal

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)

notebook = Notebook(document_of(TEXT), NoteStore(Path(sys.argv[1])))
for number in range(int(sys.argv[2])) if len(sys.argv) > 2 else itertools.count():
    note = notebook.add(Span(number % 100, number % 100 + 5), body=f"note {number}")
    if notebook.failure:
        sys.exit(str(notebook.failure))
    sys.stdout.write(note.id + "\n")
    sys.stdout.flush()
