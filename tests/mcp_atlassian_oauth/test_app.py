"""The server answers every call with a result, whatever happens behind it."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from mcp.client.client import Client
from mcp.shared.exceptions import MCPError
from mcp_atlassian_oauth.app import Sites, application, build_server
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.settings import Settings
from mcp_atlassian_oauth.tools.registry import Call, Tool, tool

pytestmark = pytest.mark.anyio

SETTINGS = Settings.from_environment(
    {"JIRA_BASE_URL": "http://127.0.0.1:9", "JIRA_PERSONAL_TOKEN": "sec-ret-token", "JIRA_DEFAULT_PROJECT": "DEMO"}
)


@tool(product="jira", toolset="x", title="Break", read_only=True)
async def break_down(call: Call) -> str:
    """Break."""
    raise ValueError("sec-ret-token and other details")


@tool(product="jira", toolset="x", title="Refuse", read_only=True)
async def refuse(call: Call) -> str:
    """Refuse."""
    raise AtlassianError("The issue does not exist.", status=404, advice="Check the key.")


@tool(product=None, toolset="x", title="Echo", read_only=True)
async def echo(call: Call, text: str) -> str:
    """Echo."""
    return f"{text} {call.defaults.jira_project} {call.scope}"


@tool(product=None, toolset="x", title="Ask Confluence", read_only=True)
async def ask_confluence(call: Call) -> str:
    """Ask Confluence."""
    return str(call.confluence())


def client(*tools: Tool, mode: Any = "legacy") -> Client:
    return Client(build_server(SETTINGS, Sites(SETTINGS), tools), mode=mode)


async def said(connection: Client, name: str, **arguments: Any) -> tuple[bool, str]:
    result = await connection.call_tool(name, arguments)
    assert result.structured_content is None
    [block] = result.content
    return bool(result.is_error), block.text  # type: ignore[union-attr]


@pytest.mark.parametrize("mode", ["legacy", "2026-07-28"])
async def test_an_answer_is_text_and_the_defaults_are_those_of_the_settings(mode: str) -> None:
    async with client(echo, mode=mode) as connection:
        assert await said(connection, "echo", text="hello") == (False, "hello DEMO this connection")


async def test_what_atlassian_says_reaches_the_model_with_advice() -> None:
    async with client(refuse) as connection:
        assert await said(connection, "refuse") == (True, "The issue does not exist.\nCheck the key.")


async def test_what_nobody_foresaw_is_named_by_its_type_and_told_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        async with client(break_down) as connection:
            failed, text = await said(connection, "break_down")
    assert failed
    assert "ValueError" in text
    assert "sec-ret" not in text
    assert "and other details" in caplog.text


async def test_a_product_that_is_not_configured_is_an_error_that_names_the_variable() -> None:
    async with client(ask_confluence) as connection:
        failed, text = await said(connection, "ask_confluence")
    assert failed
    assert "CONF_BASE_URL" in text


async def test_tools_are_listed_as_they_were_made() -> None:
    async with client(echo, refuse) as connection:
        listed = (await connection.list_tools()).tools
    assert [one.name for one in listed] == ["echo", "refuse"]
    assert listed[0].input_schema == echo.input_schema
    assert listed[0].annotations is not None
    assert listed[0].annotations.read_only_hint is True


async def test_resources_of_the_configured_product_are_listed_and_a_wrong_address_is_told() -> None:
    async with client(echo) as connection:
        assert {str(one.uri).partition(":")[0] for one in (await connection.list_resources()).resources} == {"jira"}
        templates = (await connection.list_resource_templates()).resource_templates
        assert {one.uri_template.partition(":")[0] for one in templates} == {"jira"}
        with pytest.raises(MCPError, match="no resource"):
            await connection.read_resource("jira://DEMO/elsewhere/x")


async def test_the_connections_to_atlassian_end_with_the_application() -> None:
    async with application(SETTINGS) as server, Client(server, mode="legacy") as connection:
        failed, text = await said(connection, "jira_get_myself")
    assert failed
    assert "No connection to 127.0.0.1" in text
