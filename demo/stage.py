"""What stands on the stage: a sandbox and a server, each a process of its own, and a client connected to the server."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import secrets
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import IO

import httpx
from attrs import frozen
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client

#: How long anything may take to come up, in seconds.
PATIENCE = 30


@frozen
class Sandbox:
    """A running sandbox: where it listens, and the environment that a server needs to use it."""

    url: str
    env: Mapping[str, str]

    async def refreshes(self) -> int:
        """How many access tokens it has handed out for refresh tokens."""
        async with httpx.AsyncClient() as client:
            answer = await client.get(f"{self.url}/_sandbox/tokens")
            return int(answer.raise_for_status().json()["refreshes"])


@contextmanager
def sandbox(deployment: str, *, token_ttl: float) -> Iterator[Sandbox]:
    """Start `python -m atlassian_sandbox` and read the line that it prints when it is ready."""
    command = [sys.executable, "-m", "atlassian_sandbox", "--deployment", deployment, "--token-ttl", str(token_ttl)]
    with _process(command, {}, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            raise RuntimeError("the sandbox ended before it was ready")
        env = json.loads(line)["env"]
        origin = re.match(r"https?://[^/]+", env["JIRA_BASE_URL"])
        assert origin is not None
        yield Sandbox(origin[0], env)


@asynccontextmanager
async def stdio_connection(env: Mapping[str, str], state: Path) -> AsyncIterator[Client]:
    """A client of a server that it starts itself, over stdio."""
    parameters = StdioServerParameters(
        command=sys.executable, args=["-m", "mcp_atlassian_oauth"], env={**env, "MCP_STATE_DIR": str(state)}
    )
    async with Client(stdio_client(parameters)) as client:
        yield client


@asynccontextmanager
async def ws_connection(env: Mapping[str, str], state: Path) -> AsyncIterator[Client]:
    """A client of a server that listens on ws and asks for a token; it gets there over `mcp-atlassian-oauth connect`."""
    token = secrets.token_urlsafe(24)
    served = {**env, "MCP_STATE_DIR": str(state), "MCP_TRANSPORT": "ws", "MCP_PORT": "0", "MCP_AUTH_TOKEN": token}
    with _process([sys.executable, "-m", "mcp_atlassian_oauth"], served, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        url = await asyncio.wait_for(asyncio.to_thread(_address, process.stderr), PATIENCE)
        parameters = StdioServerParameters(
            command=sys.executable, args=["-m", "mcp_atlassian_oauth", "connect", url], env={"MCP_AUTH_TOKEN": token}
        )
        async with Client(stdio_client(parameters)) as client:
            yield client


def _address(stderr: IO[str]) -> str:
    seen = []
    for line in stderr:
        seen.append(line)
        found = re.search(r"wss?://\S+?(?=[\s,;.)]*(\s|$))", line)
        if found:
            return found[0]
    raise RuntimeError("the server ended before it was ready: " + "".join(seen))


@contextmanager
def _process(
    command: list[str], env: Mapping[str, str], *, stdout: int | None = None, stderr: int | None = None
) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(  # noqa: S603 - our own commands
        command, env={**os.environ, **env}, stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr, text=True, encoding="utf-8"
    )
    try:
        yield process
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(10)
        if process.poll() is None:
            process.kill()
            process.wait()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()
