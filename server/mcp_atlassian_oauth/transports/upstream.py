"""Connections to a remote MCP server, over WebSocket or Streamable HTTP, as streams of messages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import anyio
import attrs
from mcp.shared.message import ClientMessageMetadata, SessionMessage
from mcp_types import JSONRPCResponse

from mcp_atlassian_oauth.addresses import host_of, is_loopback, parse_base_url
from mcp_atlassian_oauth.settings import SettingsError
from mcp_atlassian_oauth.transports.messages import Unreadable, decode, encode
from mcp_atlassian_oauth.transports.websocket import PING_SECONDS, SUBPROTOCOL

# Answers may be larger than what we accept from strangers.
_MAX_ANSWER_BYTES = 64 * 1024 * 1024
_PROTOCOL_VERSION_META = "io.modelcontextprotocol/protocolVersion"
_REFUSALS: Mapping[int, str] = {
    401: "Set MCP_AUTH_TOKEN to the server's token.",
    403: "The server allows no such Origin, or no such client.",
    421: "The server is not served under this host name; see its MCP_ALLOWED_HOSTS.",
}

Streams: TypeAlias = tuple[Any, Any]


class RefusedError(Exception):
    """The server was reached and will not have us; trying again is of no use."""


class LostError(Exception):
    """There is no connection to the server, or there is none any more."""


@attrs.frozen
class Remote:
    """The server to connect to, and the token to show it."""

    url: str
    token: str | None = attrs.field(repr=False)

    @classmethod
    def parse(cls, url: str, token: str | None) -> Remote:
        """Return the remote server of an address; raises SettingsError for an address that can't be used."""
        scheme, separator, rest = url.partition("://")
        scheme = scheme.lower()
        stand_in = {"ws": "http", "wss": "https"}.get(scheme, scheme)
        try:
            normal = parse_base_url(f"{stand_in}{separator}{rest}")
        except ValueError as error:
            expected = str(error).replace("https:// (or http://)", "ws://, wss://, http:// or https://")
            raise SettingsError(f"The address of the server can't be used; expected {expected}.") from None
        return cls(f"{scheme}{normal[len(stand_in) :]}", token)

    @property
    def headers(self) -> dict[str, str]:
        """The headers that sign requests."""
        return {"Authorization": f"Bearer {self.token}"} if self.token else {}

    @property
    def is_websocket(self) -> bool:
        """Whether the server is reached over WebSocket."""
        return self.url.startswith("ws")

    @property
    def shows_token_to_the_network(self) -> bool:
        """Whether the token would travel unencrypted beyond this machine."""
        return bool(self.token) and urlsplit(self.url).scheme in ("ws", "http") and not is_loopback(host_of(self.url))


def open_upstream(remote: Remote) -> AbstractAsyncContextManager[Streams]:
    """Connect to the server and yield the stream of its messages and the one for ours.

    Raises RefusedError and LostError, then or while the connection lasts, alone or in an exception group.
    """
    return (_websocket if remote.is_websocket else _streamable_http)(remote)


def first_error(error: BaseException) -> BaseException:
    """Return the first of the errors that a group of tasks ended with."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


@asynccontextmanager
async def _websocket(remote: Remote) -> AsyncIterator[Streams]:
    """Yield the messages of a WebSocket to the server."""
    try:
        from websockets.asyncio.client import connect as open_websocket
        from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus
    except ImportError:
        raise RefusedError('websockets is not installed. Run: pip install "mcp-atlassian-oauth[ops]"') from None
    try:
        websocket = await open_websocket(
            remote.url,
            additional_headers=remote.headers,
            subprotocols=[SUBPROTOCOL],  # type: ignore[list-item]
            max_size=_MAX_ANSWER_BYTES,
            ping_interval=PING_SECONDS,
            ping_timeout=PING_SECONDS,
        )
    except InvalidStatus as error:
        raise _refused(remote.url, error.response.status_code) from None
    except (OSError, InvalidHandshake, TimeoutError) as error:
        raise _unreachable(remote.url, error) from None
    from_upstream, read = anyio.create_memory_object_stream[SessionMessage | Exception](0)
    write, to_upstream = anyio.create_memory_object_stream[SessionMessage](0)

    async def receive() -> None:
        async with from_upstream:
            try:
                async for frame in websocket:
                    try:
                        await from_upstream.send(decode(frame))
                    except Unreadable:
                        continue
            except ConnectionClosed:
                return

    async def send() -> None:
        async with to_upstream:
            async for message in to_upstream:
                try:
                    await websocket.send(encode(message))
                except ConnectionClosed:
                    return

    async with websocket, anyio.create_task_group() as tasks:
        tasks.start_soon(receive)
        tasks.start_soon(send)
        yield read, write
        tasks.cancel_scope.cancel()


@asynccontextmanager
async def _streamable_http(remote: Remote) -> AsyncIterator[Streams]:
    """Yield the messages of a Streamable HTTP session with the server."""
    import httpx2
    from mcp.client.streamable_http import streamable_http_client
    from mcp.shared._httpx_utils import create_mcp_http_client

    problems: list[Exception] = []
    scope = anyio.CancelScope()
    negotiated: list[str] = []
    from_upstream, read = anyio.create_memory_object_stream[SessionMessage | Exception](0)
    write, to_upstream = anyio.create_memory_object_stream[SessionMessage](0)

    async def look(response: httpx2.Response) -> None:
        if response.status_code in _REFUSALS:
            problems.append(_refused(remote.url, response.status_code))
        elif response.status_code == 404 and "mcp-session-id" in response.request.headers:
            problems.append(LostError("The server has forgotten the session."))
        if problems:
            scope.cancel()

    async def receive(messages: Any) -> None:
        async with from_upstream:
            async for message in messages:
                body = getattr(message, "message", None)
                if isinstance(body, JSONRPCResponse) and isinstance(body.result.get("protocolVersion"), str):
                    negotiated[:] = [body.result["protocolVersion"]]
                await from_upstream.send(message)

    async def send(messages: Any) -> None:
        async with to_upstream:
            async for message in to_upstream:
                headers = _routing_headers(message.message, negotiated)
                await messages.send(SessionMessage(message.message, ClientMessageMetadata(headers=headers)))

    async with create_mcp_http_client(headers=remote.headers) as client:
        client.event_hooks = {"response": [look]}
        try:
            with scope:
                async with (
                    streamable_http_client(remote.url, http_client=client, max_sse_event_size=None) as (down, up),
                    anyio.create_task_group() as tasks,
                ):
                    tasks.start_soon(receive, down)
                    tasks.start_soon(send, up)
                    yield read, write
                    tasks.cancel_scope.cancel()
        except BaseExceptionGroup as group:
            if group.subgroup(httpx2.TransportError) is None:
                raise
            raise _unreachable(remote.url, first_error(group)) from None
    if problems:
        raise problems[0]


def _routing_headers(message: Any, negotiated: list[str]) -> dict[str, str]:
    """Return the headers that Streamable HTTP wants beside a message: the protocol version, and since 2026-07-28, where
    every request names its version itself, its method and what it is about.
    """
    from mcp.shared.inbound import (
        MCP_METHOD_HEADER,
        MCP_NAME_HEADER,
        MCP_PROTOCOL_VERSION_HEADER,
        NAME_BEARING_METHODS,
        encode_header_value,
    )

    params: Mapping[str, Any] = getattr(message, "params", None) or {}
    meta = params.get("_meta")
    version = meta.get(_PROTOCOL_VERSION_META) if isinstance(meta, Mapping) else None
    if not isinstance(version, str):
        return {MCP_PROTOCOL_VERSION_HEADER: negotiated[0]} if negotiated else {}
    headers = {MCP_PROTOCOL_VERSION_HEADER: version, MCP_METHOD_HEADER: message.method}
    subject = params.get(NAME_BEARING_METHODS.get(message.method, ""))
    return headers | {MCP_NAME_HEADER: encode_header_value(subject)} if isinstance(subject, str) else headers


def _refused(url: str, status: int) -> RefusedError:
    reason = _REFUSALS.get(status, "Check the address.")
    return RefusedError(f"{url} refused the connection ({status}). {reason}")


def _unreachable(url: str, error: BaseException) -> LostError:
    return LostError(f"{url} can't be reached ({type(error).__name__}). Is the server running?")
