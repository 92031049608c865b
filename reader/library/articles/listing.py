"""What is found in the library, in lines for a terminal and in JSON for tools."""

from __future__ import annotations

from reader.library.articles.kept import KeptArticle, KeptPosition


def position_line(position: KeptPosition) -> str:
    """One position in one line for a terminal."""
    speakers = ", ".join(position.speaker_names) or "-"
    to = f" -> {position.addressee}" if position.addressee else ""
    words = " ".join(position.words.split())
    return f"{position.date or ''!s:10}  {speakers}{to}: {position.force}: {words}  ({position.title})"


def article_line(article: KeptArticle) -> str:
    """One article in one line for a terminal."""
    return f"{article.date or ''!s:10}  {article.title}  ({article.path or '-'})"


def position_json(position: KeptPosition) -> dict[str, object]:
    """One position for tools; its span is code points, half-open."""
    return {
        "kind": "position",
        "speakers": position.speaker_names,
        "addressee": position.addressee,
        "force": position.force,
        "status": position.status.value,
        "sure": position.sure,
        "cue": position.cue,
        "words": position.words,
        "span": position.span,
        "article": position.digest,
        "title": position.title,
        "date": position.date.isoformat() if position.date else None,
    }


def article_json(article: KeptArticle) -> dict[str, object]:
    """One article for tools."""
    return {
        "kind": "article",
        "article": article.digest,
        "title": article.title,
        "byline": article.byline,
        "date": article.date.isoformat() if article.date else None,
        "path": str(article.path) if article.path else None,
    }
