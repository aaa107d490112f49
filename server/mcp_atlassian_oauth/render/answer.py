"""Whole answers: one text within the budget, in the format that was asked for, with a cursor where there is more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from mcp_atlassian_oauth.render.budget import NOTE_CHARS, Part, Position, most_chars, most_rows, part_of, size
from mcp_atlassian_oauth.render.compact import CLIPS, clipped, dumps, without_empty

Row = TypeVar("Row")

# Below this, a part of a text isn't worth an answer.
SMALLEST_PART = 600


def whole(text: str, cursor: str | None = None, budget: int | None = None) -> str:
    """Return a text, or its part from `cursor` on with a note that says how to get the next one."""
    return noted(part_of(text, cursor, budget))


def noted(part: Part) -> str:
    """Return a part with the note that says how to go on, where there is more."""
    if part.cursor is None:
        return part.text
    # Always exactly two line feeds, so that the parts can be put together again.
    return f'{part.text}\n\n[cut here; the rest: same call with cursor="{part.cursor}"]'


def text_of_page(text: str, server: str | None, inner: str | None, following: str | None) -> str:
    """Return the text of one of the server's pages, or its part from `inner` on, with how to go on in it or behind it.

    `server` is the server's own cursor to this page, `following` the one to the next; see `page_place`.
    """
    room = most_chars() - max(size(server or ""), size(following or "")) - (NOTE_CHARS if following else 0)
    part = part_of(text, inner, room)
    if part.cursor:
        return noted(Part(part.text, f"{server or ''}/{part.cursor}"))
    return noted(Part(part.text, f"{following}/" if following else None))


def beginning(text: str, rest: str, budget: int | None = None) -> str:
    """Return as much of a text as fits; `rest` says where the rest can be read.

    For answers of tools that write, which must not be called again for the rest.
    """
    part = part_of(text, None, budget)
    return part.text if part.cursor is None else f"{part.text}\n\n[cut here; {rest}]"


def markdown_list(
    rows: Sequence[Row],
    table: Callable[[Sequence[Row]], str],
    *,
    place: Position,
    following: str | None,
    total: int | str | None = None,
    heading: str = "",
    nothing: str = "Nothing found.",
    budget: int | None = None,
) -> str:
    """Return rows as a table with what precedes it and a last line that says how many there are and how to go on.

    `rows` are those of the server's page from `place` on, `following` is the server's cursor to its next page. `total` may be
    words ("about 70") where nobody counted exactly.
    """

    @cache
    def render(count: int) -> str:
        cursor = place.after(count, len(rows), following)
        return "\n\n".join(filter(None, (heading, table(rows[:count]), _tail(count, total, cursor))))

    if not rows:
        return _within(heading, _tail(0, total, place.after(0, 0, following), nothing), budget)
    answer = render(count := most_rows(len(rows), render, budget))
    if size(answer) <= most_chars(budget):
        return answer
    # One row, or what precedes it, fills the answer: it is cut, so that the way on is still told.
    return _within(
        "\n\n".join(filter(None, (table(rows[:count]), heading))),
        _tail(count, total, place.after(count, len(rows), following)),
        budget,
    )


def _within(text: str, tail: str, budget: int | None) -> str:
    answer = "\n\n".join(filter(None, (text, tail)))
    room = most_chars(budget) - size(tail) - size("\n\n…\n\n")
    if size(answer) <= most_chars(budget) or room <= 0:
        return answer
    # part_of keeps room for a note of its own.
    return "\n\n".join((part_of(text, None, max(room, NOTE_CHARS + 1)).text + "…", tail))


def _tail(count: int, total: int | str | None, cursor: str | None, nothing: str = "") -> str:
    shown = nothing if count == 0 else f"{count} shown" + (f" of {total}" if total is not None else "")
    return f'{shown}. More: same call with cursor="{cursor}"'.lstrip(". ") if cursor else shown.rstrip(".") + "."


def json_list(
    name: str,
    rows: Sequence[Any],
    *,
    place: Position,
    following: str | None,
    total: int | None = None,
    extra: Mapping[str, Any] | None = None,
    budget: int | None = None,
) -> str:
    """Return `{name: rows, "total": …, "cursor": …}`, cut at a row; always one JSON document.

    A row that is too large for an answer comes in pieces: `{"json": "…", "cursor": …}`.
    """

    @cache
    def render(count: int) -> str:
        about = {**(extra or {}), "total": total, "cursor": place.after(count, len(rows), following)}
        return dumps(without_empty(about) | {name: list(rows[:count])})

    if not place.inner:
        answer = render(most_rows(len(rows), render, budget))
        if size(answer) <= most_chars(budget):
            return answer
    alone = dumps(without_empty({**(extra or {}), "total": total}) | {name: list(rows[:1])})
    return _pieces_of_json(alone, place.inner, most_chars(budget), place.within, place.after(1, len(rows), following))


def json_value(value: Any, budget: int | None = None) -> str:
    """Return a value as JSON; one that is too large with its texts and lists clipped, always valid JSON."""
    for candidate in (value, *(clipped(value, limit) for limit in CLIPS)):
        answer = dumps(candidate)
        if size(answer) <= most_chars(budget):
            return answer
    cursor = value.get("cursor") if isinstance(value, dict) else None
    return dumps(without_empty({"clipped": True, "cursor": cursor}))


def json_document(
    build: Callable[[Sequence[str | None], bool], dict[str, Any]],
    texts: Sequence[str],
    cursor: str | None = None,
    budget: int | None = None,
) -> str:
    """Return one JSON document whose long texts may not fit; always valid JSON, with a cursor where there is more.

    Where even what isn't a text doesn't fit, the document comes in pieces: `{"json": "…", "cursor": …}`.

    `build(pieces, first)` makes the document of as many pieces as there are texts: the whole text, a part of it, or
    None where nothing of it belongs to this answer. `first` is whether this is the first part, which brings the rest.
    """
    budget = most_chars(budget)
    joined = "".join(texts)
    first = _document_part(build, texts, None, budget)
    if first is None:
        # What isn't a text is too much by itself: hundreds of fields, or an answer made to be too large.
        return _pieces_of_json(dumps(build(_pieces(texts, 0, len(joined), len(joined)), True)), cursor, budget)
    return (
        (_document_part(build, texts, cursor, budget) or json_value(build(_pieces(texts, 0, 0, 1), False), budget))
        if cursor
        else first
    )


def _document_part(
    build: Callable[[Sequence[str | None], bool], dict[str, Any]], texts: Sequence[str], cursor: str | None, budget: int
) -> str | None:
    """Return the part of a document from the cursor on, None where not even a short text fits beside the rest."""
    joined, room = "".join(texts), budget
    while True:
        part = part_of(joined, cursor, room)
        start, end = _bounds(joined, part)
        document = build(_pieces(texts, start, end, len(joined)), start == 0)
        answer = dumps(document | ({"cursor": part.cursor} if part.cursor else {}))
        excess = size(answer) - budget
        if excess <= 0:
            return answer
        if room <= SMALLEST_PART:
            return None
        room = max(SMALLEST_PART, room - max(excess, 100))


def _pieces_of_json(
    text: str, cursor: str | None, budget: int, within: Callable[[str], str] = str, following: str | None = None
) -> str:
    """Return `{"json": piece, "cursor": …}`: the pieces of a walk, put together, are the document.

    `within` makes the cursor of the place where the next piece begins; `following` is the one behind the last piece.
    """
    room = budget
    while True:
        part = part_of(text, cursor, room)
        answer = dumps(without_empty({"json": part.text, "cursor": within(part.cursor) if part.cursor else following}))
        excess = size(answer) - budget
        if excess <= 0 or room <= SMALLEST_PART:
            return answer
        room = max(SMALLEST_PART, room - max(excess // 2, 100))


def _bounds(joined: str, part: Part) -> tuple[int, int]:
    end = int(part.cursor.split("-")[0]) if part.cursor else len(joined)
    return end - len(part.text), end


def _pieces(texts: Sequence[str], start: int, end: int, length: int) -> list[str | None]:
    pieces: list[str | None] = []
    position = 0
    for text in texts:
        behind = position + len(text)
        # An empty text belongs to the answer in which its place lies.
        inside = start <= position < end or (position == end == length)
        overlaps = position < end and behind > start
        pieces.append(text[max(0, start - position) : end - position] if (overlaps if text else inside) else None)
        position = behind
    return pieces
