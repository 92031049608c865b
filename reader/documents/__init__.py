"""From a file to a Document."""

from reader.documents.document import Document, Paragraph, Role
from reader.documents.formats import ENDINGS, Format
from reader.documents.loading import from_text, load
from reader.documents.span import Span

__all__ = ["ENDINGS", "Document", "Format", "Paragraph", "Role", "Span", "from_text", "load"]
