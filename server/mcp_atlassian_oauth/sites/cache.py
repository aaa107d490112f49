"""What doesn't change between calls, asked for once in a while: fields, projects, space ids, people's names.

A cache belongs to one site, so to one set of credentials.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar, cast

import attrs

from mcp_atlassian_oauth.net.clock import SYSTEM_CLOCK, Clock

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)
_Fetch = Callable[[Sequence[K]], Awaitable[Mapping[K, "T | None"]]]


@attrs.frozen(eq=False)
class Kind(Generic[T]):
    """One kind of thing that is kept, each a T: `most` of them, so that a process that sees a whole site stays small."""

    name: str
    most: int = 1_000


@attrs.define(eq=False)
class _Flight:
    """A fetch that is under way: what it is for, and how many wait for it."""

    kind: Kind[Any]
    keys: Sequence[Hashable]
    task: asyncio.Task[Mapping[Any, Any]]
    waiting: int = 0


@attrs.frozen(eq=False)
class Cache:
    """Things by kind and key, each kept for `seconds` after it was fetched; none is kept where that is 0.

    Callers that ask at the same time share one fetch: it ends when the last of them is cancelled, and its failure, which is
    not kept, is the failure of all. None ("there isn't one") is not kept either.
    """

    seconds: float = 300.0
    clock: Clock = SYSTEM_CLOCK
    _kept: dict[Kind[Any], OrderedDict[Hashable, tuple[float, Any]]] = attrs.field(factory=dict, init=False, repr=False)
    _flights: dict[tuple[Kind[Any], Hashable], _Flight] = attrs.field(factory=dict, init=False, repr=False)

    async def get(self, kind: Kind[T], key: Hashable, fetch: Callable[[], Awaitable[T]]) -> T:
        """Return the thing with this key, from `fetch` where it isn't known; raises what `fetch` raises."""

        async def ask(_: Sequence[Hashable]) -> Mapping[Hashable, T]:
            return {key: await fetch()}

        return cast(T, (await self.get_many(kind, (key,), ask))[key])

    async def get_many(self, kind: Kind[T], keys: Iterable[K], fetch: _Fetch[K, T]) -> dict[K, T | None]:
        """Return things by key, those that aren't known from one call of `fetch`; what it leaves out is left out."""
        wanted = tuple(dict.fromkeys(keys))
        if not self.seconds:
            return dict(await fetch(wanted)) if wanted else {}
        found: dict[K, T | None] = {key: entry[0] for key in wanted if (entry := self._entry(kind, key))}
        asked = {key: flight for key in wanted if key not in found and (flight := self._flights.get((kind, key)))}
        if unknown := [key for key in wanted if key not in found and key not in asked]:
            asked |= dict.fromkeys(unknown, self._take_off(kind, unknown, fetch))
        flights = dict.fromkeys(asked.values())
        for flight in flights:
            flight.waiting += 1
        try:
            for flight in flights:
                answer = await asyncio.shield(flight.task)
                found |= {key: answer[key] for key, its in asked.items() if its is flight and key in answer}
        finally:
            for flight in flights:
                self._leave(flight)
        return {key: found[key] for key in wanted if key in found}

    def put(self, kind: Kind[T], key: Hashable, thing: T) -> None:
        """Keep what was learnt by the way."""
        if not self.seconds:
            return
        entries = self._kept.setdefault(kind, OrderedDict())
        entries[key] = (self.clock.monotonic() + self.seconds, thing)
        entries.move_to_end(key)
        while len(entries) > kind.most:
            entries.popitem(last=False)

    def known(self, kind: Kind[T], key: Hashable) -> T | None:
        """Return what is kept, None where nothing is; never asks."""
        entry = self._entry(kind, key)
        return entry[0] if entry else None

    def forget(self, kind: Kind[Any] | None = None, key: Hashable | None = None) -> None:
        """Forget one thing, a kind, or everything: for after a write that may have changed it, whatever came of the write.

        A fetch that is under way still answers those who wait for it, but isn't kept; who asks later asks anew.
        """
        for its, entries in self._kept.items():
            if kind in (None, its):
                if key is None:
                    entries.clear()
                else:
                    entries.pop(key, None)
        for asked in [asked for asked in self._flights if kind in (None, asked[0]) and key in (None, asked[1])]:
            del self._flights[asked]

    def _entry(self, kind: Kind[T], key: Hashable) -> tuple[T] | None:
        entries = self._kept.get(kind)
        if entries is None or key not in entries:
            return None
        ends, thing = entries[key]
        if ends <= self.clock.monotonic():
            del entries[key]
            return None
        entries.move_to_end(key)
        return (cast(T, thing),)

    def _take_off(self, kind: Kind[T], keys: Sequence[K], fetch: _Fetch[K, T]) -> _Flight:
        async def fly() -> Mapping[K, T | None]:
            try:
                answer = await fetch(keys)
                for key in keys:
                    if self._flights.get((kind, key)) is flight and (thing := answer.get(key)) is not None:
                        self.put(kind, key, thing)
                return answer
            finally:
                self._land(flight)

        # A task of its own: who began it may be cancelled while others wait for it.
        flight = _Flight(kind, keys, asyncio.create_task(fly()))
        # Where all who waited are gone, nobody looks at how it failed.
        flight.task.add_done_callback(lambda task: task.cancelled() or task.exception())
        for key in keys:
            self._flights[kind, key] = flight
        return flight

    def _leave(self, flight: _Flight) -> None:
        flight.waiting -= 1
        if not flight.waiting and not flight.task.done():
            # Nobody may join it from now on: it ends as cancelled.
            self._land(flight)
            flight.task.cancel()

    def _land(self, flight: _Flight) -> None:
        for key in flight.keys:
            if self._flights.get((flight.kind, key)) is flight:
                del self._flights[flight.kind, key]
