"""dryRun: the request that a write would send, and nothing sent."""

from __future__ import annotations

import json
from typing import Any

import pytest
from mcp_atlassian_oauth.tools.registry import Tool, registered_tools

pytestmark = pytest.mark.anyio

WRITING = [tool for tool in registered_tools() if not tool.annotations["readOnlyHint"] and tool.annotations["openWorldHint"]]


@pytest.mark.parametrize("tool", WRITING, ids=lambda tool: tool.name)
def test_every_tool_that_writes_can_be_tried_first(tool: Tool) -> None:
    assert tool.input_schema["properties"]["dryRun"] == {"type": "boolean"}
    assert "dryRun" not in tool.input_schema.get("required", [])


def test_a_tool_that_reads_has_no_dry_run() -> None:
    reading = [tool for tool in registered_tools() if tool.annotations["readOnlyHint"]]
    assert reading
    assert not [tool.name for tool in reading if "dryRun" in tool.input_schema["properties"]]


async def test_a_comment_is_shown_and_not_sent(connection: Any, issue: str) -> None:
    shown = await connection.call("jira_add_comment", issue=issue, body="Low water at **six**.", dryRun=True)

    assert shown.startswith("Dry run: nothing was sent. This would be:")
    request = json.loads(shown.rpartition("\n\n")[2])
    assert request["method"] == "POST"
    assert request["path"].endswith(f"/issue/{issue}/comment")
    assert "six" in json.dumps(request["json"])
    assert connection.sent("POST") == []


async def test_an_update_of_a_page_shows_what_would_change(connection: Any, page: str) -> None:
    body = await connection.call("conf_get_page", page=page)
    connection.sandbox.clear()

    shown = await connection.call("conf_update_page", page=page, body=f"{body}\n\nHigh at one.", dryRun=True)

    assert "High at one." in shown.partition('{"method":"PUT"')[0]
    assert '{"method":"PUT"' in shown
    assert connection.sent("PUT") == []


async def test_a_call_that_can_not_work_fails_in_a_dry_run_too(connection: Any) -> None:
    assert "There is nothing to change" in await connection.failure("conf_update_page", page="1", dryRun=True)
