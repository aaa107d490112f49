"""A sandbox, real server processes in front of it, and real clients."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, ExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import attrs
import pytest
from atlassian_sandbox.testing import Running, running
from mcp.client.client import Client
from mcp.client.stdio import StdioServerParameters
from mcp.client.streamable_http import streamable_http_client
from mcp.shared._httpx_utils import create_mcp_http_client
from mcp.shared.message import SessionMessage
from mcp_types import jsonrpc_message_adapter
from websockets.asyncio.client import connect

TOKEN = "t0ken-of-the-test-server"


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Running]:
    with running("cloud") as box:
        yield box


@pytest.fixture(scope="session")
def environ(sandbox: Running, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The variables that a server needs for the sandbox."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("JIRA_", "CONF_", "MCP_"))}
    state = {"MCP_STATE_DIR": str(tmp_path_factory.mktemp("state")), "MCP_HTTP_TRUST_ENV": "false"}
    return {**kept, **sandbox.env, **state}


@attrs.define
class Served:
    """A server process and its addresses; `said` grows with what it writes to standard error."""

    process: subprocess.Popen[bytes]
    ws: str
    http: str
    said: list[str]

    @property
    def port(self) -> str:
        return self.ws.rpartition(":")[2].partition("/")[0]

    def stop(self) -> int:
        """Ask it to stop as a supervisor does, and return the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM if os.name == "posix" else signal.SIGINT)
        return self.process.wait(30)


Serve = Callable[..., Served]


@pytest.fixture(scope="session")
def start(environ: dict[str, str]) -> Iterator[Serve]:
    """Start a server that serves ws and HTTP, with these variables changed."""
    with ExitStack() as stack:

        def serve(**changes: str) -> Served:
            process = subprocess.Popen(
                [sys.executable, "-m", "mcp_atlassian_oauth"],
                env={**environ, "MCP_TRANSPORT": "ws", "MCP_PORT": "0", **changes},
                stderr=subprocess.PIPE,
            )
            stack.enter_context(process)
            stack.callback(process.kill)
            assert process.stderr is not None
            said: list[str] = []
            for line in process.stderr:
                said.append(line.decode())
                found = re.search(r"listening on (ws://\S+) and (http://\S+)", said[-1])
                if found:
                    break
            else:
                raise AssertionError(f"the server did not start: {''.join(said)}")
            threading.Thread(target=lambda: said.extend(map(bytes.decode, process.stderr or ())), daemon=True).start()
            return Served(process, found[1], found[2], said)

        yield serve


@pytest.fixture(scope="session")
def guarded(start: Serve) -> Served:
    """A server that asks for a token."""
    return start(MCP_AUTH_TOKEN=TOKEN)


@asynccontextmanager
async def websocket_transport(url: str, **options: Any) -> AsyncIterator[tuple[Any, Any]]:
    """A client's side of MCP over WebSocket."""
    from_server, read = anyio.create_memory_object_stream[SessionMessage | Exception](0)
    write, to_server = anyio.create_memory_object_stream[SessionMessage](0)
    async with connect(url, **options) as websocket, anyio.create_task_group() as tasks:

        async def receive() -> None:
            async with from_server:
                async for frame in websocket:
                    await from_server.send(SessionMessage(jsonrpc_message_adapter.validate_json(frame)))

        async def send() -> None:
            async with to_server:
                async for message in to_server:
                    await websocket.send(message.message.model_dump_json(by_alias=True, exclude_unset=True))

        tasks.start_soon(receive)
        tasks.start_soon(send)
        yield read, write
        tasks.cancel_scope.cancel()


@asynccontextmanager
async def http_transport(url: str, token: str | None) -> AsyncIterator[tuple[Any, Any]]:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with create_mcp_http_client(headers=headers) as client, streamable_http_client(url, http_client=client) as streams:
        yield streams


Dial = Callable[..., AbstractAsyncContextManager[Client]]


@pytest.fixture(scope="session")
def over_ws() -> Dial:
    """Connect a client over WebSocket."""

    def dial(url: str, token: str | None = None, mode: Any = "legacy") -> Client:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return Client(websocket_transport(url, subprotocols=["mcp"], additional_headers=headers), mode=mode)

    return dial


@pytest.fixture(scope="session")
def over_http() -> Dial:
    """Connect a client over Streamable HTTP."""

    def dial(url: str, token: str | None = None, mode: Any = "legacy") -> Client:
        return Client(http_transport(url, token), mode=mode)

    return dial


@pytest.fixture(scope="session")
def over_stdio(environ: dict[str, str]) -> Dial:
    """Connect a client to a new process of the server, with these arguments and variables."""

    def dial(*arguments: str, mode: Any = "legacy", cwd: Path | None = None, **changes: str) -> Client:
        command = ["-m", "mcp_atlassian_oauth", *arguments]
        env = {**environ, **changes}
        return Client(StdioServerParameters(command=sys.executable, args=command, env=env, cwd=cwd), mode=mode)

    return dial


async def ask(client: Client, tool: str, **arguments: Any) -> str:
    """Call a tool and return its text, which a failure begins with "error: "."""
    result = await client.call_tool(tool, arguments)
    assert result.structured_content is None, "an answer is sent once"
    [block] = result.content
    return f"error: {block.text}" if result.is_error else str(block.text)  # type: ignore[union-attr]


@pytest.fixture(scope="session")
def call() -> Callable[..., Any]:
    return ask


def line(method: str, request_id: int | None = None, **params: Any) -> bytes:
    """One message as a client writes it."""
    message: dict[str, Any] = {"jsonrpc": "2.0", "method": method, "params": params}
    if request_id is not None:
        message["id"] = request_id
    return json.dumps(message).encode() + b"\n"


@pytest.fixture(scope="session")
def greeting() -> bytes:
    """The handshake, with the id 0."""
    client = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
    return line("initialize", 0, **client) + line("notifications/initialized")
