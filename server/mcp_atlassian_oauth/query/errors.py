"""The one error of this room."""

from __future__ import annotations

_BEFORE, _AFTER = 60, 40  # characters of the query that the message shows on either side of the position


class QuerySyntaxError(ValueError):
    """A query that its language doesn't allow.

    `language` is "JQL" or "CQL", `position` the offset in the text (characters, from 0), `expected` what could have
    stood there, in words, and `hint` how to write it, or "". The message says all of that and marks the place.
    """

    def __init__(self, language: str, text: str, position: int, expected: str, found: str, hint: str = "") -> None:
        self.language = language
        self.position = position
        self.expected = expected
        self.hint = hint
        advice = f" {hint}" if hint else ""
        super().__init__(
            f"{language} syntax error at character {position + 1}: expected {expected}, found {found}.{advice}"
            f"{_marked(text, position) if text.strip() else ''}"
        )


def printable(text: str) -> str:
    """The text on one line, with spaces for what has no visible form."""
    return "".join(character if character.isprintable() else " " for character in text)


def _marked(text: str, position: int) -> str:
    """The part of the line around `position`, and below it a caret under the character."""
    line_start = max(text.rfind("\n", 0, position), text.rfind("\r", 0, position)) + 1
    line_end = min((end for end in (text.find("\n", position), text.find("\r", position)) if end >= 0), default=len(text))
    start, end = max(line_start, position - _BEFORE), min(line_end, position + _AFTER)
    lead, tail = "…" if start > line_start else "", "…" if end < line_end else ""
    return f"\n  {lead}{printable(text[start:end])}{tail}\n  {' ' * (len(lead) + position - start)}^"
