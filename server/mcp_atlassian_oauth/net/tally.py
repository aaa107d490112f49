"""How many requests go to Atlassian on behalf of one call."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import attrs


@attrs.define
class Tally:
    """The requests that were sent so far, repeats, redirects and those for tokens included."""

    requests: int = 0


_of_the_call: ContextVar[Tally | None] = ContextVar("requests_of_the_call", default=None)


@contextmanager
def tallied() -> Iterator[Tally]:
    """Count what is sent within the block, by this task and its children."""
    tally = Tally()
    token = _of_the_call.set(tally)
    try:
        yield tally
    finally:
        _of_the_call.reset(token)


def count_request() -> None:
    """Count a request for the call that it is sent for, if any."""
    tally = _of_the_call.get()
    if tally is not None:
        tally.requests += 1
