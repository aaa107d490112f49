"""A small HTTP/1.1 server on h11 that can also misbehave: late, slow, cut in the middle.

An `Application` gets the head of a request and answers with a `Plan`: how to deliver, and the function that makes the
response once the body is there. Everything Atlassian-like happens in that function; this module knows bytes only.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from email.utils import formatdate
from http.client import responses
from typing import Any, Literal, Protocol, TypeAlias
from urllib.parse import parse_qsl

import h11
import orjson
from attrs import field, frozen

Headers: TypeAlias = tuple[tuple[str, str], ...]
Cut: TypeAlias = Literal["before", "after", "body"]

BODY_LIMIT = 64 * 1024 * 1024
PIECES = 20
"""Into how many pieces a slow head or body is cut."""


@frozen
class Request:
    """One request: `path` is still percent-encoded, `query` is decoded in its order, header names are in lower case."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False, default=b"")

    def header(self, name: str) -> str | None:
        """The first value of a header, None without one."""
        return next((value for key, value in self.headers if key == name.lower()), None)


@frozen
class Response:
    """One response. Content-Length is added on sending, and Date where it has none."""

    status: int
    body: bytes = field(repr=False, default=b"")
    headers: Headers = ()

    def header(self, name: str) -> str | None:
        """The first value of a header, None without one."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


def json_response(value: Any, status: int = 200, headers: Iterable[tuple[str, str]] = ()) -> Response:
    """A response with a JSON body."""
    return Response(status, orjson.dumps(value), (("Content-Type", "application/json;charset=UTF-8"), *headers))


def text_response(text: str, status: int = 200, content_type: str = "text/plain;charset=UTF-8") -> Response:
    """A response with a text body."""
    return Response(status, text.encode(), (("Content-Type", content_type),))


@frozen
class Delivery:
    """How a response goes out: seconds to wait first, seconds to stretch head and body over, where to cut."""

    delay: float = 0.0
    slow_head: float = 0.0
    slow_body: float = 0.0
    cut: Cut | None = None


@frozen
class Plan:
    """What to do with a request whose head was read."""

    answer: Callable[[Request], Response]
    delivery: Delivery = Delivery()


class Application(Protocol):
    """Whatever answers requests."""

    def plan(self, request: Request) -> Plan:
        """Decide on a request from its head; its body is still empty."""
        ...


class Server:
    """Serves an application on one address until `stop`; over TLS where there is a context for it.

    `skew` is how many seconds its clock, which Date is taken from, is ahead of the machine's.
    """

    def __init__(
        self,
        application: Application,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        tls: ssl.SSLContext | None = None,
        skew: float = 0.0,
    ) -> None:
        self._application = application
        self._tls = tls
        self.skew = skew
        self._host = host
        self._port = port
        self._server: asyncio.Server | None = None
        self._connections: set[_Connection] = set()

    async def start(self) -> None:
        """Bind and begin to serve. Raises OSError where the address is taken."""
        self._server = await asyncio.start_server(self._serve, self._host, self._port, ssl=self._tls)
        self._port = self._server.sockets[0].getsockname()[1]

    @property
    def port(self) -> int:
        """The port that is served (the one chosen by the system after `start` with port 0)."""
        return self._port

    async def stop(self, grace: float = 2.0) -> None:
        """Stop listening, close idle connections, give the busy ones `grace` seconds, then cut them."""
        if self._server is None:
            return
        self._server.close()
        for connection in self._connections:
            connection.drain()
        tasks = [connection.task for connection in self._connections]
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=grace)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        self._server = None

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        connection = _Connection(self._application, reader, writer, task, self.skew)
        self._connections.add(connection)
        try:
            await connection.run()
        except OSError:
            pass
        finally:
            self._connections.discard(connection)
            writer.close()
            with suppress(OSError, asyncio.CancelledError):
                await writer.wait_closed()


class _Connection:
    """One connection and its cycles of request and response."""

    def __init__(
        self,
        application: Application,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        task: asyncio.Task[Any],
        skew: float,
    ) -> None:
        self.task = task
        self._application = application
        self._reader = reader
        self._writer = writer
        self._skew = skew
        self._h11 = h11.Connection(h11.SERVER, max_incomplete_event_size=256 * 1024)
        self._draining = False
        self._idle = True

    def drain(self) -> None:
        """End after the response under way; at once where there is none."""
        self._draining = True
        if self._idle:
            self._writer.close()
            self._reader.feed_eof()

    async def run(self) -> None:
        """Serve requests until either side has had enough."""
        while not self._draining:
            self._idle = True
            try:
                head = await self._event()
                if not isinstance(head, h11.Request):
                    return
                self._idle = False
                if not await self._cycle(head):
                    return
            except h11.RemoteProtocolError as error:
                await self._refuse(error)
                return
            if self._h11.our_state is not h11.DONE or self._h11.their_state is not h11.DONE:
                return
            self._h11.start_next_cycle()

    async def _event(self) -> h11.Event | type[h11.PAUSED]:
        while True:
            event = self._h11.next_event()
            if event is not h11.NEED_DATA:
                return event  # type: ignore[return-value]
            if self._h11.they_are_waiting_for_100_continue:
                await self._send(h11.InformationalResponse(status_code=100, headers=[]))
            self._h11.receive_data(await self._reader.read(65536))

    async def _cycle(self, head: h11.Request) -> bool:
        """Answer one request; False where the connection was cut on order."""
        raw_path, _, raw_query = head.target.decode("latin-1").partition("?")
        request = Request(
            method=head.method.decode("ascii"),
            path=raw_path,
            query=tuple(parse_qsl(raw_query, keep_blank_values=True)),
            headers=tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in head.headers),
        )
        plan = self._application.plan(request)
        if plan.delivery.cut == "before":
            return self._abort()
        body = bytearray()
        while isinstance(event := await self._event(), h11.Data):
            body += event.data
            if len(body) > BODY_LIMIT:
                await self._deliver(text_response("The request body is too large.", 413), head.method, Delivery())
                return False
        if not isinstance(event, h11.EndOfMessage):
            return False
        response = plan.answer(Request(request.method, request.path, request.query, request.headers, bytes(body)))
        if plan.delivery.delay:
            await asyncio.sleep(plan.delivery.delay)
        if plan.delivery.cut == "after":
            return self._abort()
        return await self._deliver(response, head.method, plan.delivery)

    async def _deliver(self, response: Response, method: bytes, delivery: Delivery) -> bool:
        bodiless = response.status in (204, 304) or response.status < 200
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in response.headers]
        if not bodiless:
            headers.append((b"Content-Length", str(len(response.body)).encode()))
        if response.header("date") is None:
            headers.append((b"Date", formatdate(time.time() + self._skew, usegmt=True).encode()))
        if self._draining:
            headers.append((b"Connection", b"close"))
        reason = responses.get(response.status, "").encode()
        head = self._h11.send(h11.Response(status_code=response.status, headers=headers, reason=reason))
        assert head is not None
        body = b"" if bodiless or method == b"HEAD" else response.body
        if delivery.cut == "body":
            self._writer.write(head + body[: len(body) // 2])
            await self._writer.drain()
            return self._abort()
        if not delivery.slow_head and not delivery.slow_body:
            payload = head
            if body:
                payload += self._h11.send(h11.Data(data=body)) or b""
            payload += self._h11.send(h11.EndOfMessage()) or b""
            self._writer.write(payload)
            await self._writer.drain()
            return True
        await self._trickle(head, delivery.slow_head)
        if body:
            await self._trickle(self._h11.send(h11.Data(data=body)) or b"", delivery.slow_body)
        await self._send(h11.EndOfMessage())
        return True

    async def _trickle(self, data: bytes, seconds: float) -> None:
        step = max(1, -(-len(data) // PIECES)) if seconds else len(data)
        for start in range(0, len(data), step):
            self._writer.write(data[start : start + step])
            await self._writer.drain()
            if seconds:
                await asyncio.sleep(seconds / PIECES)

    async def _send(self, event: h11.Event) -> None:
        data = self._h11.send(event)
        if data:
            self._writer.write(data)
            await self._writer.drain()

    async def _refuse(self, error: h11.RemoteProtocolError) -> None:
        if self._h11.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            await self._deliver(text_response(f"Bad request: {error}", error.error_status_hint), b"GET", Delivery())

    def _abort(self) -> bool:
        self._writer.transport.abort()
        return False
