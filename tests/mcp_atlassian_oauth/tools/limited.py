"""A server that is limited to some projects and spaces, and what its tools say."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from atlassian_sandbox.testing import Running
from mcp import Client
from mcp_atlassian_oauth.app import application
from mcp_atlassian_oauth.settings import Settings
from mcp_types import TextContent


@asynccontextmanager
async def limited(box: Running, folder: Path, **variables: str) -> AsyncIterator[Client]:
    """A client of a server with all tools whose state is in `folder`; `variables` are its limits."""
    settings = Settings.from_environment(box.env | {"MCP_STATE_DIR": str(folder), "MCP_TOOLSETS": "all"} | variables)
    async with application(settings) as server, Client(server) as client:
        yield client


async def said(client: Client, tool: str, arguments: dict[str, Any]) -> tuple[bool, str]:
    """Whether a call failed, and its words."""
    result = await client.call_tool(tool, arguments)
    assert isinstance(result.content[0], TextContent)
    return bool(result.is_error), result.content[0].text
