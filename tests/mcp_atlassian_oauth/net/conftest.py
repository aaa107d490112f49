"""A sandbox, and settings that lead to it."""

from __future__ import annotations

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
