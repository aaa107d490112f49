"""What every test of the server needs: no test waits for a repeat."""

from __future__ import annotations

import asyncio
import time

import pytest
from mcp_atlassian_oauth.net.clock import SystemClock


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the waits between repeats pass at once, on a clock that says that they did."""
    passed = 0.0

    async def sleep(self: SystemClock, seconds: float) -> None:
        nonlocal passed
        passed += seconds
        await asyncio.sleep(0)

    monkeypatch.setattr(SystemClock, "sleep", sleep)
    monkeypatch.setattr(SystemClock, "monotonic", lambda self: time.monotonic() + passed)
