"""MCP over the process's standard input and output: one JSON message a line, in UTF-8."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import threading
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, TypeAlias

import anyio
import anyio.to_thread
from mcp.shared.message import SessionMessage
from mcp_types import JSONRPCRequest

from mcp_atlassian_oauth.transports.messages import Unreadable, decode, encode

if TYPE_CHECKING:
    from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
    from mcp.server.lowlevel import Server

    Incoming: TypeAlias = MemoryObjectReceiveStream[SessionMessage | Exception]
    Outgoing: TypeAlias = MemoryObjectSendStream[SessionMessage]

_CHUNK = 1 << 16
_CHUNKS_AHEAD = 16
# How long requests that came before the end of the input may still be answered: less than a client waits for our exit.
_GRACE_SECONDS = 1.5


async def serve(server: Server[Any]) -> None:
    """Serve one client until it closes our standard input or goes away."""
    async with standard_streams() as (incoming, outgoing):
        await server.run(incoming, outgoing, server.create_initialization_options())


@contextlib.asynccontextmanager
async def standard_streams() -> AsyncIterator[tuple[Incoming, Outgoing]]:
    """Yield the messages that arrive on standard input, and a stream for those that go to standard output.

    Meanwhile what anybody prints goes to standard error: standard output belongs to the protocol.
    """
    descriptors = sys.stdin.fileno(), sys.stdout.fileno()
    to_server, incoming = anyio.create_memory_object_stream[SessionMessage | Exception](0)
    outgoing, from_server = anyio.create_memory_object_stream[SessionMessage](0)
    with contextlib.redirect_stdout(sys.stderr):
        async with anyio.create_task_group() as tasks:
            wire = _Wire(*descriptors)
            tasks.start_soon(wire.read, to_server, outgoing.clone())
            tasks.start_soon(wire.write, from_server, tasks.cancel_scope)
            yield incoming, outgoing


class _Wire:
    """The two pipes, and which requests still wait for their answer."""

    def __init__(self, reader: int, writer: int) -> None:
        self._reader = reader
        self._writer = writer
        self._waiting: set[object] = set()
        self._all_answered = asyncio.Event()

    async def read(self, to_server: MemoryObjectSendStream[SessionMessage | Exception], outgoing: Outgoing) -> None:
        """Pass on every message that arrives; answer what is none."""
        with contextlib.suppress(anyio.BrokenResourceError, anyio.ClosedResourceError):
            await self._read(to_server, outgoing)

    async def _read(self, to_server: MemoryObjectSendStream[SessionMessage | Exception], outgoing: Outgoing) -> None:
        async with to_server, outgoing:
            async for line in _lines(self._reader):
                try:
                    message = decode(line)
                except Unreadable as unreadable:
                    if unreadable.answer:
                        await outgoing.send(unreadable.answer)
                    continue
                if isinstance(message.message, JSONRPCRequest):
                    self._waiting.add(message.message.id)
                await to_server.send(message)
            with anyio.move_on_after(_GRACE_SECONDS):
                while self._waiting:
                    self._all_answered.clear()
                    await self._all_answered.wait()

    async def write(self, from_server: MemoryObjectReceiveStream[SessionMessage], connection: anyio.CancelScope) -> None:
        """Write every message; when nobody reads them any more, end the connection."""
        async with from_server:
            async for message in from_server:
                line = f"{encode(message)}\n".encode("utf-8", "replace")
                try:
                    await anyio.to_thread.run_sync(_write_all, self._writer, line, abandon_on_cancel=True)
                except OSError:
                    connection.cancel()
                    return
                self._waiting.discard(getattr(message.message, "id", None))
                if not self._waiting:
                    self._all_answered.set()


def _write_all(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


async def _lines(descriptor: int) -> AsyncIterator[bytes]:
    """Yield the lines that arrive, without what ends them (LF or CRLF); empty ones are left out."""
    rest = b""
    async for chunk in _chunks(descriptor):
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            if line.strip():
                yield line.removesuffix(b"\r")
    if rest.strip():
        yield rest


async def _chunks(descriptor: int) -> AsyncIterator[bytes]:
    """Yield what arrives, as it arrives.

    A thread reads, as Windows has no other way to wait for a pipe. It is a daemon and uses no buffered file, so that it
    never keeps the process from ending.
    """
    loop = asyncio.get_running_loop()
    arrived: asyncio.Queue[bytes] = asyncio.Queue()
    ahead = threading.Semaphore(_CHUNKS_AHEAD)

    def read() -> None:
        chunk = b"-"
        while chunk:
            ahead.acquire()
            try:
                chunk = os.read(descriptor, _CHUNK)
            except OSError:
                chunk = b""
            try:
                loop.call_soon_threadsafe(arrived.put_nowait, chunk)
            except RuntimeError:
                return  # The loop has closed meanwhile.

    threading.Thread(target=read, name="stdin", daemon=True).start()
    while chunk := await arrived.get():
        ahead.release()
        yield chunk
