from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from mcp import Client
from mcp_atlassian_oauth.app import application
from mcp_atlassian_oauth.settings import Settings
from mcp_types import TextContent

pytestmark = pytest.mark.anyio


async def test_defaults_are_set_shown_and_cleared(connection: Any) -> None:
    shown = await connection.call("set_defaults", preferredUser="ada", jiraProject=" PROJ ", confSpace="DEV")
    assert "preferredUser: ada\njiraProject: PROJ\nconfSpace: DEV\noutputFormat: markdown" in shown
    assert await connection.call("set_defaults", show=True) == shown
    assert "jiraProject: (not set)" in await connection.call("set_defaults", jiraProject="")
    as_json = json.loads(await connection.call("set_defaults", outputFormat="json"))
    assert as_json == {"preferredUser": "ada", "jiraProject": None, "confSpace": "DEV", "outputFormat": "json"}


async def test_the_default_format_is_used(connection: Any) -> None:
    await connection.call("set_defaults", outputFormat="json")
    json.loads(await connection.call("jira_get_myself"))
    assert (await connection.call("jira_get_myself", outputFormat="markdown")).startswith("Name: ")


async def test_another_connection_has_its_own_defaults(sandbox: Any, tmp_path: Path) -> None:
    settings = Settings.from_environment(sandbox.env | {"MCP_STATE_DIR": str(tmp_path)})
    async with application(settings) as server, Client(server) as one, Client(server) as two:
        await one.call_tool("set_defaults", {"jiraProject": "ONE"})
        block = (await two.call_tool("set_defaults", {"show": True})).content[0]
        assert isinstance(block, TextContent)
        assert "jiraProject: (not set)" in block.text


async def test_myself(connection: Any, deployment: str) -> None:
    shown = await connection.call("jira_get_myself")
    raw = json.loads(await connection.call("jira_get_myself", outputFormat="json"))
    assert f"Name: {raw['displayName']}\n" in shown
    assert f"Id: {raw['accountId' if deployment == 'cloud' else 'name']}" in shown
    assert "avatarUrls" not in raw


async def test_server_info(connection: Any, sandbox: Any, deployment: str) -> None:
    shown = await connection.call("conf_get_server_info")
    assert f"Address: {sandbox.env['CONF_BASE_URL']}" in shown
    assert f"Deployment: {'Cloud' if deployment == 'cloud' else 'Data Center'}" in shown
    assert json.loads(await connection.call("conf_get_server_info", outputFormat="json"))["url"]
