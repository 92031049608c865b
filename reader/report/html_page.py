"""The frame of an exported page: its head, and how it looks on a screen, at night and on paper."""

from __future__ import annotations

from reader.report.html_text import escaped

_STYLE = """
body { font: 12.75pt/1.55 Georgia, "Times New Roman", serif; color: #22201d; background: #fdfcfa; max-width: 64em;
  margin: 2em auto; padding: 0 1.5em; }
h1, h2, h3 { line-height: 1.25; margin: 0 0 .6em; }
p, blockquote, pre { margin: 0 0 1em; }
blockquote { padding-left: 1em; border-left: 3px solid #dfdbd3; }
pre { white-space: pre-wrap; }
table.article { border-collapse: collapse; }
table.article td { vertical-align: top; padding: 0 0 8px 0; }
table.article td.margin { font: 10.5pt/1.45 system-ui, sans-serif; padding: 0 0 8px 32px; }
table.note { border-collapse: collapse; margin: 0 0 1em; }
table.note td { padding: 0 0 0 9px; border-left: 5px solid #dfdbd3; }
.note p { margin: 0 0 .4em; }
.about, .licence { color: #67625a; font-size: 90%; }
.check { font-style: italic; }
sup { line-height: 0; }
a { color: #23608f; }
mark { color: inherit; }
mark.several { border-bottom: 2px solid #67625a; }
section { border-top: 1px solid #dfdbd3; padding-top: 1em; margin-top: 1em; }
mark.yellow { background: #f0e354; } table.yellow td { border-left-color: #f0e354; }
mark.orange { background: #f4b470; } table.orange td { border-left-color: #f4b470; }
mark.green { background: #8cd6ad; } table.green td { border-left-color: #8cd6ad; }
mark.blue { background: #aec2de; } table.blue td { border-left-color: #aec2de; }
mark.purple { background: #d2a6fa; } table.purple td { border-left-color: #d2a6fa; }
@media print {
  body { font: 10.5pt/1.5 Georgia, "Times New Roman", serif; max-width: none; margin: 0; padding: 0;
    background: white; }
  table.article td.margin { font: 8.5pt/1.4 system-ui, sans-serif; }
  mark { print-color-adjust: exact; }
}
@media (prefers-color-scheme: dark) { @media screen {
  body { color: #e4e0d9; background: #1c1b1a; } a { color: #86b8e2; } .about, .licence { color: #a39d93; }
  mark.yellow { background: #605810; } mark.orange { background: #522c0e; } mark.green { background: #276551; }
  mark.blue { background: #183160; } mark.purple { background: #752096; } } }
"""


def html_page(title: str, body: str) -> str:
    """A whole page; it may load nothing and run nothing, whatever is in `body`."""
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>{escaped(title)}</title>
<style>{_STYLE}</style>
</head>
<body>
{body}
</body>
</html>
"""
