"""`connect`: a stdio server that passes everything on to a remote one, for clients that can only start processes.

When the remote server restarts, the bridge connects again and repeats the client's `initialize`; requests that had not
been answered are answered with an error, as nobody can know whether they happened.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import anyio
from mcp.shared.message import SessionMessage
from mcp_types import CONNECTION_CLOSED, JSONRPCError, JSONRPCNotification, JSONRPCRequest, JSONRPCResponse

from mcp_atlassian_oauth.transports.messages import error_answer
from mcp_atlassian_oauth.transports.stdio import standard_streams
from mcp_atlassian_oauth.transports.upstream import (
    LostError,
    RefusedError,
    Remote,
    Streams,
    first_error,
    open_upstream,
)

# Seconds to wait before each attempt to connect again; after the last one the bridge gives up.
RECONNECT_SECONDS = (0.2, 0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0)
# How long a client that has just started us has to ask, so that it is told what is wrong instead of seeing us vanish.
_LAST_WORDS_SECONDS = 0.5
_LOST = "The connection to the MCP server was lost before it answered. Check whether the call happened, then repeat it."


async def connect(remote: Remote) -> int:
    """Pass messages on between our standard streams and the server until the client leaves.

    Returns 0 when the client left, 1 when the server refused us or could not be reached.
    """
    if remote.shows_token_to_the_network:
        _say("the token travels unencrypted; use wss:// or https:// beyond this machine.")
    async with standard_streams() as (incoming, outgoing):
        bridge = _Bridge(incoming, outgoing, lambda: open_upstream(remote))
        try:
            await bridge.run()
        except (RefusedError, LostError) as error:
            _say(str(error))
            await bridge.give_up(str(error))
            return 1
        finally:
            await incoming.aclose()
            await outgoing.aclose()
    return 0


class _Bridge:
    """One client and, one after the other, the connections to the server that it is served by."""

    def __init__(self, incoming: Any, outgoing: Any, open_upstream: Callable[[], AbstractAsyncContextManager[Streams]]) -> None:
        self._incoming = incoming
        self._outgoing = outgoing
        self._open_upstream = open_upstream
        self._pending: set[str | int] = set()
        self._initialize: SessionMessage | None = None
        self._initialized: SessionMessage | None = None
        self._client_left = False
        self._heard = False
        self._attempts = list(RECONNECT_SECONDS)

    async def run(self) -> None:
        """Serve until the client leaves; raises RefusedError, and LostError when reconnecting is of no use."""
        while not self._client_left:
            try:
                async with self._open_upstream() as (read, write):
                    if self._initialize:
                        await self._introduce_again(read, write)
                    await self._relay(read, write)
                if not self._client_left:
                    raise LostError("The server closed the connection.")
            except (LostError, RefusedError, BaseExceptionGroup) as error:
                reason = first_error(error)
                if not isinstance(reason, LostError) or not self._heard or not self._attempts:
                    raise reason from None
                await self._answer_pending(_LOST)
                await anyio.sleep(self._attempts.pop(0))

    async def give_up(self, words: str) -> None:
        """Answer every request that waits, and those that are about to come, with an error."""
        await self._answer_pending(words)
        with anyio.move_on_after(_LAST_WORDS_SECONDS):
            async for message in self._incoming:
                if isinstance(message.message, JSONRPCRequest):
                    await self._outgoing.send(error_answer(message.message.id, CONNECTION_CLOSED, words))

    async def _answer_pending(self, words: str) -> None:
        for request_id in sorted(self._pending, key=str):
            await self._outgoing.send(error_answer(request_id, CONNECTION_CLOSED, words))
        self._pending.clear()

    async def _relay(self, read: Any, write: Any) -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(self._upwards, write, tasks.cancel_scope)
            async for message in read:
                if isinstance(message, Exception):
                    continue
                self._heard = True
                self._attempts = list(RECONNECT_SECONDS)
                answered = getattr(message.message, "id", None)
                if answered is not None and not isinstance(message.message, JSONRPCRequest):
                    self._pending.discard(answered)
                await self._outgoing.send(SessionMessage(message.message))
            tasks.cancel_scope.cancel()

    async def _upwards(self, write: Any, connection: anyio.CancelScope) -> None:
        try:
            async for message in self._incoming:
                await self._pass_on(message, write)
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            connection.cancel()
            return
        self._client_left = True
        connection.cancel()

    async def _pass_on(self, message: SessionMessage, write: Any) -> None:
        body = message.message
        # Waiting from here on: whether a message that a broken connection took was sent, nobody can tell.
        if isinstance(body, JSONRPCRequest):
            self._pending.add(body.id)
            if body.method == "initialize":
                self._initialize = message
        elif isinstance(body, JSONRPCNotification) and body.method == "notifications/initialized":
            self._initialized = message
        await write.send(message)

    async def _introduce_again(self, read: Any, write: Any) -> None:
        """Repeat the handshake that the client made with the server before it restarted."""
        if self._initialize is None or not isinstance(self._initialize.message, JSONRPCRequest):
            return
        await write.send(self._initialize)
        async for message in read:
            body = getattr(message, "message", None)
            if isinstance(body, JSONRPCError):
                raise RefusedError(f"The server refused to go on after its restart: {body.error.message}")
            if isinstance(body, JSONRPCResponse) and body.id == self._initialize.message.id:
                break
        else:
            raise LostError("The server closed the connection again.")
        if self._initialized:
            await write.send(self._initialized)


def _say(line: str) -> None:
    print(f"mcp-atlassian-oauth: {line}", file=sys.stderr, flush=True)
