"""Real servers: no caller chooses where a request goes, and one who leaves takes the request along."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, suppress
from typing import Any

import anyio
import attrs
import httpx
import pytest
from mcp.client.client import Client
from mcp.client.streamable_http import streamable_http_client
from mcp.shared._httpx_utils import create_mcp_http_client
from websockets.asyncio.client import connect

pytestmark = pytest.mark.anyio
TOKEN = "t0ken-of-the-test-server"
SIGNED = {"Authorization": f"Bearer {TOKEN}"}
ACCEPT = {"Accept": "application/json, text/event-stream"}
Ask = Callable[..., Any]


@attrs.define
class Silent:
    """A site that takes requests and never answers; `asked` and `left` say that one came, and that its sender has gone."""

    url: str
    heads: list[bytes] = attrs.Factory(list)
    asked: threading.Event = attrs.Factory(threading.Event)
    left: threading.Event = attrs.Factory(threading.Event)


@pytest.fixture
def silent() -> Iterator[Callable[[], Silent]]:
    with ExitStack() as stack:

        def serve(site: Silent, connection: socket.socket) -> None:
            with suppress(OSError), connection:
                while data := connection.recv(65536):
                    site.heads.append(data)
                    site.asked.set()
            site.left.set()

        def accept(site: Silent, server: socket.socket) -> None:
            with suppress(OSError):
                while True:
                    threading.Thread(target=serve, args=(site, server.accept()[0]), daemon=True).start()

        def start() -> Silent:
            server = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
            site = Silent(f"http://127.0.0.1:{server.getsockname()[1]}")
            threading.Thread(target=accept, args=(site, server), daemon=True).start()
            return site

        yield start


async def happens(event: threading.Event) -> bool:
    return await asyncio.to_thread(event.wait, 10)


def hostile(trap: Silent) -> dict[str, str]:
    """Headers by which some server or proxy somewhere lets its caller choose an upstream."""
    host = trap.url.removeprefix("http://")
    names = ("X-Atlassian-Jira-Url", "X-Atlassian-Confluence-Url", "X-Jira-Url", "X-Original-URL", "X-Rewrite-URL", "Referer")
    return {
        **dict.fromkeys(names, trap.url),
        "X-Forwarded-Host": host,
        "X-Forwarded-For": host,
        "X-Forwarded-Proto": "http",
        "X-Forwarded-Server": host,
        "X-Host": host,
        "Forwarded": f"for={host};host={host};proto=http",
        "X-Atlassian-Jira-Personal-Token": "a-token-of-the-caller",
        "X-Atlassian-Cloud-Id": "another-cloud",
    }


@pytest.mark.parametrize("mode", ["legacy", "2026-07-28"])
async def test_headers_of_a_caller_never_choose_the_upstream(
    guarded: Any, sandbox: Any, silent: Callable[[], Silent], call: Ask, mode: Any
) -> None:
    trap = silent()
    sandbox.clear()
    url = f"{guarded.http}?url={trap.url}&jira_url={trap.url}"

    @asynccontextmanager
    async def transport() -> AsyncIterator[Any]:
        headers = {**SIGNED, **hostile(trap)}
        async with create_mcp_http_client(headers=headers) as http, streamable_http_client(url, http_client=http) as streams:
            yield streams

    async with Client(transport(), mode=mode) as client:
        assert not (await call(client, "jira_get_myself")).startswith("error: ")
    asked = [request for request in sandbox.requests if request.path.endswith("/myself")]
    assert len(asked) == 1
    assert not {name.lower() for name in hostile(trap)} & asked[0].headers.keys(), "nothing of the caller's is passed on"
    assert TOKEN not in str(asked[0].headers)
    assert trap.heads == []


async def test_another_host_is_refused_and_chooses_nothing(guarded: Any, silent: Callable[[], Silent]) -> None:
    trap = silent()
    host = trap.url.removeprefix("http://").replace("127.0.0.1", "evil.example.com")
    async with httpx.AsyncClient(trust_env=False, headers={**SIGNED, **ACCEPT}) as http:
        answer = await http.post(guarded.http, json={}, headers={"Host": host})
    assert answer.status_code == 421
    assert trap.heads == []


@pytest.fixture
def stuck(start: Any, silent: Callable[[], Silent]) -> tuple[Any, Silent]:
    """A server whose Jira never answers."""
    site = silent()
    changes = dict.fromkeys(("JIRA_CLIENT_ID", "JIRA_CLIENT_SECRET", "JIRA_ACCESS_TOKEN", "JIRA_REFRESH_TOKEN"), "")
    more = {"JIRA_BASE_URL": site.url, "JIRA_DEPLOYMENT": "datacenter", "JIRA_PERSONAL_TOKEN": "pt"}
    return start(MCP_AUTH_TOKEN=TOKEN, **changes, **more), site


def message(method: str, number: int | None = None, **params: Any) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "method": method, "params": params, **({"id": number} if number is not None else {})}


CALL = message("tools/call", 7, name="jira_add_comment", arguments={"issue": "PROJ-1", "body": "x"})
CANCEL = message("notifications/cancelled", requestId=7)


async def stopped(site: Silent) -> None:
    assert await happens(site.left), "the connection to the site is closed"
    await anyio.sleep(0.3)
    assert sum(head.count(b"HTTP/1.1\r\n") for head in site.heads) == 1, "and nothing is repeated"


@pytest.mark.parametrize("way", ["leaves", "cancels"])
async def test_a_ws_client_that_leaves_or_cancels_stops_the_upstream_request(
    stuck: tuple[Any, Silent], greeting: bytes, way: str
) -> None:
    served, site = stuck
    async with connect(served.ws, subprotocols=["mcp"], additional_headers=SIGNED) as websocket:  # type: ignore[list-item]
        for part in greeting.splitlines():
            await websocket.send(part.decode())
        await websocket.recv()
        await websocket.send(json.dumps(CALL))
        assert await happens(site.asked)
        if way == "leaves":
            websocket.transport.abort()
        else:
            await websocket.send(json.dumps(CANCEL))
        await stopped(site)


@pytest.mark.parametrize("way", ["cancels", "ends its session"])
async def test_an_http_client_that_cancels_or_ends_its_session_stops_the_upstream_request(
    stuck: tuple[Any, Silent], greeting: bytes, way: str
) -> None:
    served, site = stuck
    async with httpx.AsyncClient(trust_env=False, headers={**SIGNED, **ACCEPT}, timeout=30) as http:
        hello, ready = (json.loads(part) for part in greeting.splitlines())
        session = {"Mcp-Session-Id": (await http.post(served.http, json=hello)).headers["mcp-session-id"]}
        await http.post(served.http, json=ready, headers=session)
        async with http.stream("POST", served.http, json=CALL, headers=session):
            assert await happens(site.asked)
            if way == "cancels":
                await http.post(served.http, json=CANCEL, headers=session)
            else:
                await http.delete(served.http, headers=session)
            await stopped(site)


async def test_an_http_client_without_a_session_that_leaves_stops_the_upstream_request(stuck: tuple[Any, Silent]) -> None:
    served, site = stuck
    meta = {
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientInfo": {"name": "x", "version": "1"},
        "io.modelcontextprotocol/clientCapabilities": {},
    }
    asked = message("tools/call", 7, **CALL["params"], _meta=meta)
    headers = {"MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "tools/call", "Mcp-Name": "jira_add_comment"}
    async with httpx.AsyncClient(trust_env=False, headers={**SIGNED, **ACCEPT}, timeout=30) as http:

        async def ask() -> None:
            await http.post(served.http, json=asked, headers=headers)

        call = asyncio.create_task(ask())
        assert await happens(site.asked)
        call.cancel()
        await asyncio.wait({call})
        await stopped(site)
