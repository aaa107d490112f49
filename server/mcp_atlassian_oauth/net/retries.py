"""Repeats of what failed: within the time that a call has, and never of a write that may have happened."""

from __future__ import annotations

import asyncio
from collections import deque

import httpx

from mcp_atlassian_oauth.net.clock import SYSTEM_CLOCK, Clock, deadline_within
from mcp_atlassian_oauth.net.policy import ENDPOINT_REPEATS, ENDPOINT_SECONDS, RetryPolicy
from mcp_atlassian_oauth.net.requests import endpoint_of, only_reads

# A body that is not in memory is taken there for a repeat up to this size; a larger one goes out once.
REPLAYED_BYTES = 8 * 1024 * 1024


class Retries(httpx.AsyncBaseTransport):
    """Repeats what the policy allows, while there is time left of the budget (seconds).

    A wait that would outlast the budget is not begun: the answer that asked for it is returned at once. An answer says
    under `extensions["attempts"]` how often its request was sent, an error says it in a note.
    """

    def __init__(
        self,
        inner: httpx.AsyncBaseTransport,
        *,
        budget: float,
        clock: Clock = SYSTEM_CLOCK,
        policy: RetryPolicy | None = None,
    ) -> None:
        self._inner = inner
        self._budget = budget
        self._clock = clock
        self._policy = policy or RetryPolicy()
        self._repeats: dict[str, deque[float]] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request until it is answered for good; raises httpx.ReadTimeout when the budget is used up.

        Where it was not sent at all by then, httpx.PoolTimeout.
        """
        deadline = deadline_within(self._budget, self._clock)
        stream = await _replayable(request)
        reads = only_reads(request)
        attempts = 0
        while True:
            attempts += 1
            outcome: httpx.Response | httpx.TransportError
            try:
                outcome = await self._attempt(request, stream or request.stream, deadline)
            except httpx.TransportError as error:
                outcome = error
            wait = None
            if stream is not None:
                wait = self._policy.wait(outcome, attempts - 1, reads=reads, now=self._clock.time())
            if wait is None or self._clock.monotonic() + wait >= deadline or not self._may_repeat(request):
                return _final(outcome, attempts)
            if isinstance(outcome, httpx.Response):
                await outcome.aclose()
            await self._clock.sleep(wait)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()

    async def _attempt(self, request: httpx.Request, stream: object, deadline: float) -> httpx.Response:
        attempt = httpx.Request(
            request.method,
            request.url,
            headers=request.headers,
            stream=stream,  # type: ignore[arg-type]
            extensions={**request.extensions, "deadline": deadline},
        )
        left = deadline - self._clock.monotonic()
        if left <= 0:
            raise httpx.PoolTimeout("the call has no time left", request=request)
        try:
            async with asyncio.timeout(left):
                return await self._inner.handle_async_request(attempt)
        except TimeoutError:
            if attempt.extensions.get("waiting"):
                raise httpx.PoolTimeout("not sent before the call had to end", request=request) from None
            raise httpx.ReadTimeout(f"not answered within {self._budget:g} s", request=request) from None

    def _may_repeat(self, request: httpx.Request) -> bool:
        """Whether the endpoint has been sent few enough repeats lately, and count this one."""
        now = self._clock.monotonic()
        for endpoint, times in list(self._repeats.items()):
            while times and times[0] <= now - ENDPOINT_SECONDS:
                times.popleft()
            if not times:
                del self._repeats[endpoint]
        times = self._repeats.setdefault(endpoint_of(request), deque())
        if len(times) >= ENDPOINT_REPEATS:
            return False
        times.append(now)
        return True


async def _replayable(request: httpx.Request) -> httpx.AsyncByteStream | httpx.SyncByteStream | None:
    """Return the body as it can be sent more than once, None for one that can't."""
    if isinstance(request.stream, httpx.ByteStream):
        return request.stream
    length = request.headers.get("content-length", "")
    if not length.isdigit() or len(length) > 12 or int(length) > REPLAYED_BYTES:
        return None
    return httpx.ByteStream(await request.aread())


def _final(outcome: httpx.Response | httpx.TransportError, attempts: int) -> httpx.Response:
    if isinstance(outcome, httpx.Response):
        outcome.extensions["attempts"] = attempts
        return outcome
    if attempts > 1:
        outcome.add_note(f"It was tried {attempts} times.")
    raise outcome
