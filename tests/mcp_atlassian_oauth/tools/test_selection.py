"""What an operator lets a server do: a tool that isn't selected doesn't exist, by whatever way it is called."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from atlassian_sandbox.testing import Running
from mcp import Client
from mcp_atlassian_oauth.app import application
from mcp_atlassian_oauth.render.budget import size
from mcp_atlassian_oauth.settings import Settings, SettingsError
from mcp_atlassian_oauth.tools.registry import registered_tools
from mcp_atlassian_oauth.tools.selection import listed_tools, writes
from mcp_atlassian_oauth.toolsets import TOOLSETS
from mcp_types import TextContent

pytestmark = pytest.mark.anyio
Serve = Callable[..., AbstractAsyncContextManager[Client]]


@pytest.fixture
def serve(sandbox: Running, tmp_path: Path) -> Serve:
    @asynccontextmanager
    async def started(**variables: str) -> AsyncIterator[Client]:
        settings = Settings.from_environment(sandbox.env | {"MCP_STATE_DIR": str(tmp_path)} | variables)
        async with application(settings) as server, Client(server) as client:
            yield client

    return started


async def words(client: Client, tool: str, **arguments: Any) -> tuple[bool, str]:
    result = await client.call_tool(tool, arguments)
    assert isinstance(result.content[0], TextContent)
    return bool(result.is_error), result.content[0].text


async def names(client: Client) -> list[str]:
    return [tool.name for tool in (await client.list_tools()).tools]


def test_every_tool_is_in_a_toolset_that_has_a_name() -> None:
    assert {tool.toolset for tool in registered_tools()} == set(TOOLSETS)


async def test_toolsets_are_listed_by_name(serve: Serve) -> None:
    async with serve(MCP_TOOLSETS="session issues") as client:
        listed = await names(client)
        assert "jira_get_issue" in listed
        assert "set_defaults" in listed
        assert not [name for name in listed if name.startswith(("conf_", "atlassian_"))]
        # A tool that is hidden is not even suggested to who misspells it.
        for name in ("conf_get_page", "conf_get_pagg"):
            error, said = await words(client, name, page="1")
            assert error
            assert said.startswith(f"There is no tool {name}.")
            assert "conf_" not in said.partition(".")[2]


async def test_all_toolsets_are_all_tools(serve: Serve) -> None:
    async with serve(MCP_TOOLSETS="all") as client:
        assert set(await names(client)) == {tool.name for tool in registered_tools()}


async def test_a_server_that_only_reads_has_no_tool_that_writes(serve: Serve, deployment: str, sandbox: Running) -> None:
    async with serve(MCP_READ_ONLY="true", MCP_TOOLSETS="all") as client:
        assert not {tool.name for tool in registered_tools() if writes(tool)} & set(await names(client))
        prefix = "jira_cloud" if deployment == "cloud" else "jira_dc"
        sandbox.clear()
        error, said = await words(client, "atlassian_write_operation", name=f"{prefix}_add_comment", arguments={})
        assert error
        assert said.startswith("There is no tool atlassian_write_operation.")
        error, said = await words(client, "atlassian_read_operation", name=f"{prefix}_add_comment", arguments={})
        assert error
        assert said.startswith(f"There is no operation {prefix}_add_comment.")
        found = (await words(client, "atlassian_find_operations", query="add comment", limit=50))[1]
        assert "| writes |" not in found
        assert sandbox.requests == []


async def test_an_operation_can_be_a_tool(serve: Serve, deployment: str, sandbox: Running) -> None:
    prefix = "jira_cloud" if deployment == "cloud" else "jira_dc"
    async with serve(MCP_TOOLSETS="none", MCP_TOOLS=f"{prefix}_get_issue {prefix}_add_comment jira_search_*") as client:
        assert await names(client) == ["jira_search_issues", f"{prefix}_add_comment", f"{prefix}_get_issue"]
        found = json.loads((await words(client, "jira_search_issues", jql="key is not EMPTY", limit=1, outputFormat="json"))[1])
        key = found["issues"][0]["key"]
        error, said = await words(client, f"{prefix}_get_issue", issueIdOrKey=key, answerFields=["key", "fields.summary"])
        assert not error
        assert json.loads(said) == {"key": key, "fields": {"summary": found["issues"][0]["summary"]}}
        error, said = await words(client, f"{prefix}_get_issue")
        assert error
        assert "issueIdOrKey is missing" in said
        sandbox.clear()
        text: Any = "low" if deployment == "datacenter" else {"type": "doc", "version": 1, "content": []}
        body = {"body": text}
        error, said = await words(client, f"{prefix}_add_comment", issueIdOrKey=key, body=body, dryRun=True)
        assert not error
        assert said.startswith("Dry run: nothing was sent.")
        assert [seen for seen in sandbox.requests if seen.method == "POST"] == []
        error, said = await words(client, f"{prefix}_add_comment", issueIdOrKey=key, body=body)
        assert not error
        assert "the server answered 201" in said


async def test_an_excluded_operation_does_not_exist(serve: Serve, deployment: str) -> None:
    prefix = "jira_cloud" if deployment == "cloud" else "jira_dc"
    async with serve(MCP_TOOLS_EXCLUDE="*delete_issue jira_add_comment") as client:
        assert "jira_add_comment" not in await names(client)
        assert "delete_issue " not in (await words(client, "atlassian_find_operations", query="delete issue"))[1]
        for tool in ("atlassian_describe_operation", "atlassian_read_operation", "atlassian_write_operation"):
            error, said = await words(client, tool, name=f"{prefix}_delete_issue")
            assert error
            assert said.startswith(f"There is no operation {prefix}_delete_issue.")
            assert f"{prefix}_delete_issue " not in f"{said.partition('.')[2].replace('?', ' ')}"


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"MCP_TOOLSETS": "isues"}, "MCP_TOOLSETS is 'isues' that can't be used; expected names out of"),
        ({"MCP_TOOLS": "jira_get_isue"}, "MCP_TOOLS holds 'jira_get_isue', which fits no tool and no operation"),
        ({"MCP_TOOLS_EXCLUDE": "x*"}, "MCP_TOOLS_EXCLUDE holds 'x*', which fits no tool"),
        ({"MCP_TOOLS": "jira_cloud_*"}, "MCP_TOOLS names"),
        ({"MCP_TOOLS": "a;b"}, "MCP_TOOLS is 'a;b' that can't be used"),
        ({"MCP_READ_ONLY": "maybe"}, "MCP_READ_ONLY is 'maybe' that can't be used"),
        (
            {"MCP_TIME_ZONE": "Mars/Olympus"},
            "MCP_TIME_ZONE is 'Mars/Olympus' that can't be used; expected the name of a time zone",
        ),
        ({"MCP_MAX_RESULT_CHARS": "100"}, "MCP_MAX_RESULT_CHARS is '100' that can't be used; expected characters"),
    ],
)
def test_a_selection_that_can_not_be_meant_is_refused_at_start(variables: dict[str, str], said: str) -> None:
    site = {"JIRA_BASE_URL": "https://x.atlassian.net", "JIRA_EMAIL": "a@b.c", "JIRA_API_TOKEN": "t"}
    with pytest.raises(SettingsError) as caught:
        listed_tools(Settings.from_environment(site | variables))
    assert said in str(caught.value)


@pytest.mark.parametrize("most", [3_000, 20_000])
async def test_answers_are_as_long_as_the_setting_says(serve: Serve, most: int) -> None:
    async with serve(MCP_MAX_RESULT_CHARS=str(most)) as client:
        long = (await words(client, "atlassian_find_operations", query="issue get", limit=50))[1]
        text, cursor = "", ""
        while True:
            error, answer = await words(
                client, "atlassian_read_operation", name=_listing(long), **({"cursor": cursor} if cursor else {})
            )
            assert not error
            assert size(answer) <= most
            text += answer.partition("\n\n[cut here")[0]
            if "[cut here" not in answer:
                break
            cursor = answer.rpartition('cursor="')[2].partition('"')[0]
        assert isinstance(json.loads(text), list)
        assert size(text) > 3_000


def _listing(found: str) -> str:
    return "jira_cloud_get_fields" if "jira_cloud" in found else "jira_dc_get_fields"


async def test_dates_are_told_in_the_time_zone_of_the_setting(serve: Serve) -> None:
    told = {}
    for zone in ("UTC", "Asia/Kolkata"):
        async with serve(MCP_TIME_ZONE=zone) as client:
            error, told[zone] = await words(client, "jira_get_issue", issue="LAN-1")
            assert not error
    utc, kolkata = (re.search(r"Created: ([\d-]+) (\d\d):(\d\d)(\S+)", told[zone]) for zone in ("UTC", "Asia/Kolkata"))
    assert utc
    assert kolkata
    assert (utc[4], kolkata[4]) == ("Z", "+0530")
    minutes = [int(found[2]) * 60 + int(found[3]) for found in (utc, kolkata)]
    assert (minutes[1] - minutes[0]) % 1440 == 330


@pytest.mark.parametrize("tool", ["jira_get_myself", "jira_log_work"])
async def test_dates_are_told_in_the_time_zone_of_the_account_once_it_is_known(serve: Serve, sandbox: Running, tool: str) -> None:
    learning: dict[str, Any] = {
        "jira_get_myself": {},
        "jira_log_work": {"issue": "LAN-1", "timeSpent": "1h", "started": "2026-07-01T09:30"},
    }
    page = next(page.id for page in sandbox.world.pages.values() if page.title == "Glossary")
    async with serve(MCP_TOOLSETS="all") as client:
        _, before = await words(client, "conf_get_page", page=page)
        assert re.search(r"updated: 2026-07-\d\d \d\d:\d\dZ", before)
        error, said = await words(client, tool, **learning[tool])
        assert not error, said
        sandbox.clear()
        _, issue = await words(client, "jira_get_issue", issue="LAN-1")
        _, after = await words(client, "conf_get_page", page=page)
        assert re.search(r"Created: 2026-0\d-\d\d \d\d:\d\d\+0100", issue)
        assert re.search(r"updated: 2026-07-\d\d \d\d:\d\d\+0100", after)
        assert not any("myself" in request.path for request in sandbox.requests)


async def test_an_account_in_no_known_time_zone_changes_nothing(serve: Serve, sandbox: Running) -> None:
    sandbox.fault(path="myself", status=200, body={"name": "mokafor", "accountId": "1", "timeZone": "Mars/Olympus"}, times=1)
    async with serve(MCP_TOOLSETS="all") as client:
        error, said = await words(client, "jira_get_myself")
        assert not error
        assert "Mars/Olympus" in said
        error, issue = await words(client, "jira_get_issue", issue="LAN-1")
        assert not error
        assert re.search(r"Created: 2026-0\d-\d\d \d\d:\d\dZ", issue)
