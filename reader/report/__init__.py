"""What was found in a document, as JSON for tools and as lines for a terminal."""

from reader.report.json_report import json_report
from reader.report.text_report import text_report

__all__ = ["json_report", "text_report"]
