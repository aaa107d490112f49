"""MCP over WebSocket: one JSON message a frame, one connection a client. The SDK serves none; this one is ours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import anyio
from mcp.shared.message import SessionMessage

from mcp_atlassian_oauth.transports.messages import Unreadable, decode, encode

if TYPE_CHECKING:
    from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
    from mcp.server.lowlevel import Server
    from starlette.types import Receive, Scope, Send

SUBPROTOCOL = "mcp"
# A larger frame closes the connection with 1009; the same limit as the SDK's for HTTP bodies.
MAX_MESSAGE_BYTES = 4 * 1024 * 1024
PING_SECONDS = 20.0


async def serve(server: Server[Any], scope: Scope, receive: Receive, send: Send) -> None:
    """Serve MCP on a WebSocket that may be opened, until the client leaves."""
    await receive()
    offered: Sequence[str] = scope.get("subprotocols", ())
    await send({"type": "websocket.accept", "subprotocol": SUBPROTOCOL if SUBPROTOCOL in offered else None})
    to_server, incoming = anyio.create_memory_object_stream[SessionMessage | Exception](0)
    outgoing, from_server = anyio.create_memory_object_stream[SessionMessage](0)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(_read, receive, to_server, outgoing.clone())
        tasks.start_soon(_write, send, from_server, tasks.cancel_scope)
        await server.run(incoming, outgoing, server.create_initialization_options())
        tasks.cancel_scope.cancel()


async def _read(
    receive: Receive,
    to_server: MemoryObjectSendStream[SessionMessage | Exception],
    outgoing: MemoryObjectSendStream[SessionMessage],
) -> None:
    async with to_server, outgoing:
        while (event := await receive())["type"] == "websocket.receive":
            try:
                message = decode(event.get("text") or event.get("bytes") or b"")
            except Unreadable as unreadable:
                if unreadable.answer:
                    await outgoing.send(unreadable.answer)
                continue
            await to_server.send(message)


async def _write(send: Send, from_server: MemoryObjectReceiveStream[SessionMessage], connection: anyio.CancelScope) -> None:
    async with from_server:
        async for message in from_server:
            try:
                await send({"type": "websocket.send", "text": encode(message)})
            except OSError:
                # The client has gone between two messages.
                connection.cancel()
                return
