"""The time, as what waits sees it; tests put another clock in its place."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol


class Clock(Protocol):
    """What tells the time and lets it pass."""

    def monotonic(self) -> float:
        """Return seconds that never go backwards."""
        ...

    def time(self) -> float:
        """Return seconds since 1970."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Let that many seconds pass."""
        ...


class SystemClock:
    """The machine's clock."""

    def monotonic(self) -> float:
        """Return seconds that never go backwards."""
        return time.monotonic()

    def time(self) -> float:
        """Return seconds since 1970."""
        return time.time()

    async def sleep(self, seconds: float) -> None:
        """Let that many seconds pass."""
        await asyncio.sleep(seconds)


SYSTEM_CLOCK: Clock = SystemClock()
_call_ends: ContextVar[float | None] = ContextVar("call_ends", default=None)


@contextmanager
def call_budget(seconds: float, clock: Clock = SYSTEM_CLOCK) -> Iterator[None]:
    """Give everything that is sent within the block, by this task and its children, that many seconds together.

    A call that makes several requests must end before its client gives up, not each of its requests.
    """
    token = _call_ends.set(clock.monotonic() + seconds)
    try:
        yield
    finally:
        _call_ends.reset(token)


def deadline_within(seconds: float, clock: Clock) -> float:
    """Return when, by the clock, a request that may take this long has to end: no later than the call that it belongs to."""
    own = clock.monotonic() + seconds
    call = _call_ends.get()
    return own if call is None else min(own, call)
