"""Real servers over WebSocket and Streamable HTTP, and who is kept out of them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosedError, InvalidStatus

pytestmark = pytest.mark.anyio

TOKEN = "t0ken-of-the-test-server"
SIGNED = {"Authorization": f"Bearer {TOKEN}"}
Ask = Callable[..., Any]


@pytest.mark.parametrize("transport", ["over_ws", "over_http"])
@pytest.mark.parametrize("mode", ["legacy", "2026-07-28"])
async def test_a_client_of_either_generation_is_served(
    guarded: Any, call: Ask, transport: str, mode: str, request: pytest.FixtureRequest
) -> None:
    dial = request.getfixturevalue(transport)
    url = guarded.ws if transport == "over_ws" else guarded.http
    async with dial(url, TOKEN, mode) as client:
        assert "jira_get_issue" in [tool.name for tool in (await client.list_tools()).tools]
        assert not (await call(client, "jira_get_myself")).startswith("error: ")
        assert "did you mean issue?" in await call(client, "jira_get_issue", issueKey="DEMO-1")


async def test_two_ws_connections_keep_different_defaults(guarded: Any, over_ws: Any, call: Ask) -> None:
    root = guarded.ws.removesuffix("/mcp") + "/"
    async with over_ws(guarded.ws, TOKEN) as one, over_ws(root, TOKEN, "2026-07-28") as two:
        await call(one, "set_defaults", jiraProject="ONE", outputFormat="json")
        await call(two, "set_defaults", jiraProject="TWO")
        shown = [await call(client, "set_defaults", show=True) for client in (one, two)]
    assert "ONE" in shown[0]
    assert "TWO" not in shown[0]
    assert "TWO" in shown[1]
    assert "ONE" not in shown[1]
    async with over_ws(guarded.ws, TOKEN) as three:
        fresh = await call(three, "set_defaults", show=True)
    assert "ONE" not in fresh
    assert "TWO" not in fresh


async def test_two_http_sessions_keep_different_defaults(guarded: Any, over_http: Any, call: Ask) -> None:
    async with over_http(guarded.http, TOKEN) as one, over_http(guarded.http, TOKEN) as two:
        said = await call(one, "set_defaults", jiraProject="ONE")
        assert "ONE" in said
        assert "session" in said
        assert "ONE" not in await call(two, "set_defaults", show=True)
        assert "ONE" in await call(one, "set_defaults", show=True)


async def test_without_sessions_the_answer_says_whom_defaults_apply_to(guarded: Any, over_http: Any, call: Ask) -> None:
    async with over_http(guarded.http, TOKEN, "2026-07-28") as client:
        assert "sends this token" in await call(client, "set_defaults", confSpace="PRINCIPAL")
        assert "PRINCIPAL" in await call(client, "set_defaults", show=True)
    async with over_http(guarded.http, TOKEN) as client:
        assert "PRINCIPAL" not in await call(client, "set_defaults", show=True), "a session has its own"


async def test_a_session_id_means_nothing_without_a_session(guarded: Any, over_http: Any, call: Ask) -> None:
    async with over_http(guarded.http, TOKEN) as client:
        await call(client, "set_defaults", jiraProject="MINE")
        meta = {
            "io.modelcontextprotocol/protocolVersion": "2026-07-28",
            "io.modelcontextprotocol/clientInfo": {"name": "x", "version": "1"},
            "io.modelcontextprotocol/clientCapabilities": {},
        }
        params = {"name": "set_defaults", "arguments": {"show": True}, "_meta": meta}
        async with httpx.AsyncClient(trust_env=False) as http:
            answer = await http.post(
                guarded.http,
                json={"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params},
                headers={
                    **SIGNED,
                    "Accept": "application/json, text/event-stream",
                    "MCP-Protocol-Version": "2026-07-28",
                    "Mcp-Method": "tools/call",
                    "Mcp-Name": "set_defaults",
                    "Mcp-Session-Id": "somebody-elses",
                },
            )
    assert answer.status_code == 200
    assert "sends this token" in answer.text
    assert "MINE" not in answer.text


REFUSED = pytest.mark.parametrize(
    ("headers", "path", "status"),
    [
        ({}, "/mcp", 401),
        ({}, "/", 401),
        ({"Authorization": "Bearer wrong"}, "/mcp", 401),
        ({"Authorization": f"Basic {TOKEN}"}, "/mcp", 401),
        ({**SIGNED, "Origin": "https://evil.example.com"}, "/mcp", 403),
        ({**SIGNED, "Host": "evil.example.com"}, "/mcp", 421),
        (SIGNED, "/elsewhere", 404),
        ({}, f"/mcp?token={TOKEN}", 401),
    ],
)


@REFUSED
async def test_ws_is_refused_before_the_upgrade(guarded: Any, headers: dict[str, str], path: str, status: int) -> None:
    sent = dict(headers)
    address = f"ws://{sent.pop('Host', '127.0.0.1')}:{guarded.port}{path}"
    with pytest.raises(InvalidStatus) as caught:
        await connect(address, host="127.0.0.1", port=int(guarded.port), additional_headers=sent, proxy=None)
    assert caught.value.response.status_code == status
    assert TOKEN.encode() not in (caught.value.response.body or b"")


@REFUSED
async def test_http_is_refused(guarded: Any, headers: dict[str, str], path: str, status: int) -> None:
    async with httpx.AsyncClient(trust_env=False) as client:
        for method in ("GET", "POST", "DELETE", "OPTIONS"):
            answer = await client.request(method, f"http://127.0.0.1:{guarded.port}{path}", headers=headers)
            assert answer.status_code == status
            if status == 401:
                assert answer.headers["www-authenticate"].startswith("Bearer")


async def test_a_page_of_this_machine_may_connect(guarded: Any) -> None:
    headers = {**SIGNED, "Origin": "http://localhost:6274"}
    async with connect(guarded.ws, additional_headers=headers, proxy=None) as websocket:
        assert websocket.subprotocol is None
        await websocket.send('{"jsonrpc":"2.0","id":1,"method":"ping"}')
        assert json.loads(await websocket.recv())["id"] == 1


async def test_the_health_check_tells_nothing(guarded: Any) -> None:
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.get(f"http://127.0.0.1:{guarded.port}/healthz", headers={"Host": "probe"})
    assert (answer.status_code, answer.text) == (200, "ok")
    assert "server" not in answer.headers


async def test_what_is_no_message_is_answered(guarded: Any) -> None:
    async with connect(guarded.ws, additional_headers=SIGNED, subprotocols=["mcp"], proxy=None) as websocket:
        assert websocket.subprotocol == "mcp"
        for frame, code in (("{", -32700), ("[]", -32600), ('{"jsonrpc":"2.0","id":3}', -32600), (b"\xff", -32700)):
            await websocket.send(frame)
            assert json.loads(await websocket.recv())["error"]["code"] == code
        await websocket.send(b'{"jsonrpc":"2.0","id":4,"method":"ping"}')
        assert json.loads(await websocket.recv())["id"] == 4


async def test_a_frame_beyond_the_limit_closes_the_connection(guarded: Any) -> None:
    async with connect(guarded.ws, additional_headers=SIGNED, proxy=None) as websocket:
        await websocket.send("x" * (4 * 1024 * 1024 + 1))
        with pytest.raises(ConnectionClosedError) as caught:
            await websocket.recv()
    assert caught.value.rcvd is not None
    assert caught.value.rcvd.code == 1009


async def test_a_body_beyond_the_limit_is_refused(guarded: Any) -> None:
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.post(guarded.http, content=b"x" * (4 * 1024 * 1024 + 1), headers=SIGNED)
    assert answer.status_code == 413


async def test_an_open_server_says_so_and_a_client_that_hangs_up_leaves_it_quiet(
    start: Any, over_ws: Any, over_http: Any, call: Ask
) -> None:
    served = start(MCP_TRANSPORT="http")
    async with over_http(served.http, None, "2026-07-28") as client:
        assert "asks for no token" in await call(client, "set_defaults", jiraProject="SHARED")
    async with connect(served.ws, proxy=None) as websocket:
        await websocket.send('{"jsonrpc":"2.0","id":1,"method":"ping"}')
        websocket.transport.abort()
    async with over_ws(served.ws) as client:
        assert "SHARED" not in await call(client, "set_defaults", show=True)
    assert served.stop() == 0
    assert len(served.said) == 1, served.said


@pytest.mark.skipif(os.name != "posix", reason="POSIX signals")
async def test_a_signal_ends_it_in_order_with_clients_connected(start: Any) -> None:
    served = start()
    async with connect(served.ws, proxy=None) as websocket:
        served.process.send_signal(signal.SIGTERM)
        with pytest.raises(ConnectionClosedError) as caught:
            await websocket.recv()
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == 1012, "service restart"
    assert served.process.wait(30) == 0
    assert not [line for line in served.said if "Traceback" in line]


def _refuses(environ: dict[str, str], **changes: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "mcp_atlassian_oauth"],
        env={**environ, "MCP_TRANSPORT": "http", "MCP_PORT": "0", **changes},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    return done.stderr.decode()


def test_it_does_not_start_beyond_loopback_without_a_token(environ: dict[str, str]) -> None:
    said = _refuses(environ, MCP_HOST="0.0.0.0")
    assert "MCP_AUTH_TOKEN" in said
    assert "MCP_ALLOW_UNAUTHENTICATED" in said


def test_a_port_in_use_is_told(environ: dict[str, str], guarded: Any) -> None:
    assert f"MCP_PORT={guarded.port}" in _refuses(environ, MCP_PORT=guarded.port)


def test_beyond_loopback_without_a_token_is_said_in_the_log(start: Any) -> None:
    served = start(MCP_HOST="0.0.0.0", MCP_ALLOW_UNAUTHENTICATED="true")
    assert "MCP_ALLOW_UNAUTHENTICATED" in served.said[0]
