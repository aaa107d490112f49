"""A sandbox, and settings that lead to it."""

from __future__ import annotations

import asyncio
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from atlassian_sandbox.testing import Running, running
from mcp_atlassian_oauth.settings import Settings


@pytest.fixture
def sandbox() -> Iterator[Callable[..., Running]]:
    """Start a sandbox with these options; it is stopped at the end of the test."""
    with ExitStack() as stack:
        yield lambda *options, **more: stack.enter_context(running(*options, **more))


@pytest.fixture
def configured(tmp_path: Path) -> Callable[..., Settings]:
    """Return the settings for a sandbox, its variables changed as named."""

    def configure(box: Running, **changes: str) -> Settings:
        state = {"MCP_STATE_DIR": str(tmp_path / "state"), "MCP_HTTP_TRUST_ENV": "false"}
        return Settings.from_environment({**box.env, **state, **changes})

    return configure


class FakeClock:
    """A clock on which time passes only by sleeping; `slept` are the seconds of each sleep."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return 1_700_000_000.0 + self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


@pytest.fixture
def clock() -> FakeClock:
    """A clock that waits for nobody."""
    return FakeClock()


@pytest.fixture
def redis_url(tmp_path: Path) -> Iterator[str]:
    """A Redis server of our own."""
    program = shutil.which("redis-server") or shutil.which("valkey-server")
    if program is None:
        pytest.skip("needs redis-server on PATH")
    pytest.importorskip("redis", reason="needs the extra redis")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = ["--port", str(port), "--bind", "127.0.0.1", "--dir", str(tmp_path), "--appendonly", "yes", "--save", ""]
    with subprocess.Popen([program, *options], stdout=subprocess.DEVNULL) as server:
        try:
            for _ in range(100):
                try:
                    socket.create_connection(("127.0.0.1", port), 0.1).close()
                    break
                except OSError:
                    time.sleep(0.05)
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            server.terminate()
