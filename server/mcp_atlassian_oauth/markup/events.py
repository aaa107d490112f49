"""The parser's events of a markdown text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

import pyromark

Place: TypeAlias = dict[str, int]
Event: TypeAlias = tuple[Any, Place]
"""What happened (`{"Start": …}`, `{"Text": …}`, `"SoftBreak"` …), and where: `start` and `end` in the text's UTF-8."""

END: Event = ({"End": None}, {"start": 0, "end": 0})
_MARKDOWN = pyromark.Markdown(
    options=pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH | pyromark.Options.ENABLE_TASKLISTS
)


def events_of(source: str) -> tuple[bytes, Iterator[Event]]:
    """The UTF-8 of a text (lone surrogates are replaced) and its events, text in one piece wherever there is nothing between."""
    try:
        # First, as Python keeps the UTF-8 that the parser asks for.
        events: Iterator[Any] = iter(_MARKDOWN.events_with_range(source, merge_text=True))
    except UnicodeEncodeError:
        source = source.encode("utf-8", "replace").decode()
        events = iter(_MARKDOWN.events_with_range(source, merge_text=True))
    return source.encode(), events


def end_of(events: list[Event], at: int) -> int:
    """The index of the End of what is open at `at`."""
    depth = 0
    while True:
        event = events[at][0]
        if "End" in event:
            if not depth:
                return at
            depth -= 1
        elif "Start" in event:
            depth += 1
        at += 1
