"""HTTP/2, where it is switched on, against a real server on the library h2, over TLS with ALPN."""

from __future__ import annotations

import asyncio
import gzip
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import attrs
import httpx
import pytest
from atlassian_clients.runtime import Request
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.client import open_client
from mcp_atlassian_oauth.settings import Settings
from mcp_atlassian_oauth.sites.http import download, read, write

h2_config = pytest.importorskip("h2.config", reason="needs the extra http2")
import h2.connection  # noqa: E402
import h2.events  # noqa: E402

pytestmark = pytest.mark.anyio
BODY = b'{"name":"m"}'


@attrs.define
class Server:
    """What an HTTP/2 server saw: the headers of each request, and the protocol of each connection."""

    url: str = ""
    seen: list[dict[str, str]] = attrs.Factory(list)
    spoken: list[str | None] = attrs.Factory(list)
    asked: asyncio.Event = attrs.Factory(asyncio.Event)


@asynccontextmanager
async def serving(tls: ssl.SSLContext) -> AsyncIterator[Server]:
    """Serve `/lost` never, `/broken` with a connection that ends, `/busy` with 503 the first time, anything else with BODY."""
    server = Server()

    def answer(connection: Any, stream: int, path: str) -> bool:
        if path == "/lost":
            return True
        if path == "/broken":
            return False
        first = sum(one[":path"] == path for one in server.seen) == 1
        status, body = ("503", b"") if path == "/busy" and first else ("200", gzip.compress(BODY))
        headers = [(":status", status), ("content-type", "application/json"), *([("content-encoding", "gzip")] if body else [])]
        connection.send_headers(stream, headers)
        connection.send_data(stream, body, end_stream=True)
        return True

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server.spoken.append(writer.get_extra_info("ssl_object").selected_alpn_protocol())
        if server.spoken[-1] != "h2":
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s" % (len(BODY), BODY))
            await writer.drain()
            writer.close()
            return
        connection = h2.connection.H2Connection(h2_config.H2Configuration(client_side=False, header_encoding="utf-8"))
        connection.initiate_connection()
        try:
            alive = True
            while alive:
                writer.write(connection.data_to_send())
                await writer.drain()
                data = await reader.read(65536)
                if not data:
                    break
                for event in connection.receive_data(data):
                    if isinstance(event, h2.events.RequestReceived):
                        server.seen.append(dict(event.headers))
                        server.asked.set()
                        alive = answer(connection, event.stream_id, server.seen[-1][":path"]) and alive
        finally:
            writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls) as listening:
        server.url = f"https://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        yield server


def site(server: Server, certificates: Any, **more: str) -> httpx.AsyncClient:
    settings = Settings.from_environment(
        {
            "JIRA_BASE_URL": server.url,
            "JIRA_PERSONAL_TOKEN": "pt-secret",
            "MCP_CA_BUNDLE": str(certificates.ca),
            "MCP_HTTP_TRUST_ENV": "false",
            "MCP_HTTP2": "true",
            **more,
        }
    )
    assert settings.jira is not None
    return open_client(settings.jira, settings)


async def test_requests_at_once_share_one_http2_connection(certificates: Any) -> None:
    async with serving(certificates.server(alpn=("h2", "http/1.1"))) as server, site(server, certificates) as client:
        assert (await client.get("/first")).http_version == "HTTP/2"
        answers = await asyncio.gather(*(client.get(f"/x/{number}") for number in range(20)))
        assert {(answer.http_version, answer.content) for answer in answers} == {("HTTP/2", BODY)}
        assert server.spoken == ["h2"]
        assert {one["authorization"] for one in server.seen} == {"Bearer pt-secret"}


async def test_reads_writes_downloads_and_repeats_work_there(certificates: Any) -> None:
    async with serving(certificates.server(alpn=("h2",))) as server, site(server, certificates) as client:
        assert await read(client, Request("GET", "/busy")) == {"name": "m"}
        assert await write(client, Request("POST", "/x")) == {"name": "m"}
        async with download(client, Request("GET", "/file"), limit=100) as response:
            assert b"".join([piece async for piece in response.aiter_bytes()]) == BODY
        assert [one[":path"] for one in server.seen] == ["/busy", "/busy", "/x", "/file"]


async def test_a_lost_write_may_have_happened_and_is_not_sent_again(certificates: Any) -> None:
    async with serving(certificates.server(alpn=("h2",))) as server, site(server, certificates) as client:
        with pytest.raises(AtlassianError, match="may have happened"):
            await write(client, Request("POST", "/broken"))
        assert len(server.seen) == 1


async def test_a_call_that_is_cancelled_leaves_the_connection_to_the_others(certificates: Any) -> None:
    async with serving(certificates.server(alpn=("h2",))) as server, site(server, certificates) as client:
        call = asyncio.create_task(client.get("/lost"))
        await asyncio.wait_for(server.asked.wait(), 5)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert (await client.get("/x")).status_code == 200
        assert server.spoken == ["h2"]
        assert [one[":path"] for one in server.seen] == ["/lost", "/x"], "and nothing is repeated"


async def test_http2_is_spoken_where_it_is_switched_on_and_the_server_knows_it(certificates: Any) -> None:
    for switched, alpn, spoken in (
        ("true", ("h2", "http/1.1"), "h2"),
        ("true", ("http/1.1",), "http/1.1"),
        ("true", (), None),
        ("false", ("h2", "http/1.1"), "http/1.1"),
    ):
        async with serving(certificates.server(alpn=alpn)) as server:
            async with site(server, certificates, MCP_HTTP2=switched) as client:
                assert (await client.get("/x")).content == BODY
            assert server.spoken == [spoken]
