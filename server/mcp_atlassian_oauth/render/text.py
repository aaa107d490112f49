"""Small pieces of markdown: tables, facts, dates, clipped lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime, tzinfo

# 2026-01-31T09:30:15.123+0000, with or without seconds, fraction and zone.
_DATE_TIME = re.compile(r"(?P<day>\d{4}-\d{2}-\d{2})T(?P<time>\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?P<zone>Z|[+-]\d{2}:?\d{2})?")
CELL_CHARS = 200
_zone: ContextVar[tzinfo | None] = ContextVar("time_zone", default=None)
_WORD = re.compile(r"\w+")


@contextmanager
def time_zone(zone: tzinfo | None) -> Iterator[None]:
    """Let dates within the block be told in a zone (MCP_TIME_ZONE); None: in the one they came in."""
    token = _zone.set(zone)
    try:
        yield
    finally:
        _zone.reset(token)


def when(stamp: str | None) -> str | None:
    """Return a date and time to the minute with its zone, "2026-01-31 09:30Z"; what isn't one stays as it is."""
    match = _DATE_TIME.fullmatch(stamp or "")
    if not match:
        return stamp
    told_in = _zone.get()
    if told_in is not None and match["zone"]:
        return _in_zone(stamp or "", told_in)
    zone = (match["zone"] or "").replace(":", "")
    return f"{match['day']} {match['time']}{'Z' if zone in ('+0000', '-0000') else zone}"


def _in_zone(stamp: str, zone: tzinfo) -> str:
    try:
        moment = datetime.fromisoformat(stamp).astimezone(zone)
    except (ValueError, OverflowError):
        return stamp
    offset = moment.strftime("%z")
    return f"{moment:%Y-%m-%d %H:%M}{'Z' if offset == '+0000' else offset}"


def clip(text: str, limit: int = CELL_CHARS) -> str:
    """Return the text on one line, cut with "…" beyond `limit` characters."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def cell(text: str | None) -> str:
    """Return text as it may stand in a cell of a pipe table."""
    return clip(text or "").replace("\\", "\\\\").replace("|", "\\|")


def table(columns: Sequence[str], rows: Iterable[Sequence[str | None]], keep: int = 2) -> str:
    """Return a pipe table; columns that are empty in every row are left out, but for the first `keep`."""
    body = [[cell(value) for value in row] for row in rows]
    used = [index for index in range(len(columns)) if index < keep or any(row[index] for row in body)]
    head = ["| " + " | ".join(cell(columns[index]) for index in used) + " |", "|" + "---|" * len(used)]
    return "\n".join(head + ["| " + " | ".join(row[index] for index in used) + " |" for row in body])


def facts(pairs: Iterable[tuple[str, str | None]]) -> str:
    """Return "Name: value" lines for those that have a value."""
    return "\n".join(f"{name}: {value}" for name, value in pairs if value)


def paragraphs(*blocks: str | None) -> str:
    """Return the blocks that have text, a blank line between them."""
    return "\n\n".join(block.strip("\n") for block in blocks if block and block.strip())


def lost_words(held: str, sent: str, before: str = "") -> list[str]:
    """Return the words of a text that was sent which the one that a server holds lacks; none where it may be the same text.

    Servers rewrite what they store (a mention gets the name of whom it means), so a twentieth of the words may be missing, of
    short texts one. `before` is what was held until then: of the words that it lacks no more may be missing, as a long text
    that stayed as it was has nearly all words of the new one.
    """
    wanted, had, found = (dict.fromkeys(_WORD.findall(text.casefold())) for text in (sent, before, held))
    for asked in ([word for word in wanted if word not in had], list(wanted)):
        missing = [word for word in asked if word not in found]
        if len(missing) > max(len(asked) // 20, min(len(asked) // 2, 1)):
            return missing
    return []


def holds_words(held: str, sent: str, before: str = "") -> bool:
    """Return whether a text that a server holds may be the one that was sent (see `lost_words`)."""
    return not lost_words(held, sent, before)
