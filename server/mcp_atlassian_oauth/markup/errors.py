"""The one error of this room, and the bounds that raise it."""

from __future__ import annotations

MAX_BYTES = 10_000_000
MAX_DEPTH = 100


class MarkupError(ValueError):
    """A document that cannot be read or written; the message is meant for the model that sent it."""


def check_size(text: str, what: str) -> None:
    """Raise MarkupError when `text` exceeds 10 MB as UTF-8; `what` names the input in the message."""
    if len(text) > MAX_BYTES or (len(text) * 4 > MAX_BYTES and len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES):
        raise MarkupError(f"The {what} is larger than 10 MB. Split it into smaller documents.")


def check_depth(depth: int, what: str) -> None:
    """Raise MarkupError when nesting exceeds 100 levels."""
    if depth > MAX_DEPTH:
        raise MarkupError(f"The {what} nests deeper than {MAX_DEPTH} levels. Flatten lists, quotes or macros.")
