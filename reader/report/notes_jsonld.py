"""Notes with positions and background as W3C JSON-LD."""

from __future__ import annotations

from reader.documents import Span
from reader.notes import select, to_jsonld
from reader.notes.jsonld import Json, finding
from reader.report.annotated import Annotated, Footnote, Statement


def notes_jsonld(annotated: Annotated) -> str:
    """A W3C Annotation Collection; positions and background are annotations that this program made.

    They are left out when the file is imported again: they are found anew, or looked up.
    """
    findings = [_statement(annotated, each) for each in annotated.statements]
    findings += [_footnote(annotated, each) for each in annotated.footnotes]
    return to_jsonld(annotated.document, [*annotated.annotations, *annotated.entity_notes], findings)


def _statement(annotated: Annotated, statement: Statement) -> Json:
    content = statement.position.content
    body = {"type": "TextualBody", "purpose": "describing", "value": f"{statement.speaker}: {statement.cue}"}
    return _on(annotated, "describing", [body], content)


def _footnote(annotated: Annotated, footnote: Footnote) -> Json:
    found = footnote.background
    text = {"type": "TextualBody", "purpose": "describing", "value": "\n\n".join((*found.paragraphs, found.licence))}
    page: Json = {"type": "SpecificResource", "purpose": "identifying", "source": found.url}
    bodies: list[Json] = [page, text] if found.url else [text]
    return _on(annotated, "identifying", bodies, footnote.entity.mentions[:1])


def _on(annotated: Annotated, motivation: str, bodies: list[Json], spans: tuple[Span, ...]) -> Json:
    document = annotated.document
    target = [_target(document.text, document.digest, span) for span in spans]
    return finding(f"{document.digest} {motivation} {bodies} {spans}", motivation, bodies, target)


def _target(text: str, digest: str, span: Span) -> Json:
    position, quote = select(text, span)
    return {
        "type": "SpecificResource",
        "source": f"urn:sha256:{digest}",
        "selector": [
            {"type": "TextPositionSelector", "start": position.start, "end": position.end},
            {"type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix},
        ],
    }
