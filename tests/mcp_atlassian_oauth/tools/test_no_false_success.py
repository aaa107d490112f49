"""No writing tool claims what the server didn't do: each change answered with a refusal, with nothing, or with another body.

A new writing tool is a line in CALLS of test_requests_per_call.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from atlassian_sandbox.testing import Running, running
from mcp import Client
from mcp_atlassian_oauth.app import application
from mcp_atlassian_oauth.settings import Settings
from mcp_atlassian_oauth.tools.registry import registered_tools
from mcp_types import TextContent

from tests.mcp_atlassian_oauth.tools.test_requests_per_call import CALLS, NOT_THERE, SIGN_IN, Facts, filled

pytestmark = pytest.mark.anyio

# set_defaults changes this connection alone.
WRITING = {tool.name for tool in registered_tools() if not tool.annotations["readOnlyHint"] and tool.product} | {
    "atlassian_write_operation"
}
# What is so already would be so without the change: these ask for something else.
OTHERWISE: dict[str, dict[str, Any]] = {
    "jira_watch_issue": {"action": "unwatch"},
    "jira_plan_issues": {"sprint": "backlog"},
    "conf_watch": {"stop": True},
    "conf_delete_page": {"page": "{leaf}"},
}
ROWS = [
    (tool, like, {name: value for name, value in given.items() if name != "dryRun"} | OTHERWISE.get(tool, {}))
    for tool, like, given in CALLS
    if tool in WRITING
]
# Answers that are no error and yet say that the thing may not be so.
DOUBTS = ("took the request for page", "is still running")
SAID = "Refused by the harbour office"
REFUSAL = {"errorMessages": [SAID], "message": SAID, "errorMessage": SAID, "errors": {}}
# Requests that only ask, though they are sent with POST.
QUERY = r"(?:/search(?:/jql)?|/bulkfetch|/approximate-count|/parse|/match|/analyse|/convert.*|/list|/worklog/list)$"
CHANGES = [("POST", rf"^(?!.*{QUERY})"), ("PUT", ""), ("DELETE", ""), ("PATCH", "")]


@pytest.fixture(scope="module", params=["cloud", "datacenter"])
def box(request: pytest.FixtureRequest) -> Iterator[Running]:
    with running(request.param, auth=SIGN_IN[request.param]) as started:
        yield started


async def said(box: Running, folder: Path, tool: str, arguments: dict[str, Any], number: int, **fault: Any) -> tuple[bool, str]:
    """Whether the tool failed and its words, with every change answered by a fault."""
    deployment = box.sandbox.deployment
    facts = Facts.of(box, deployment)
    more = {"MCP_STATE_DIR": str(folder), "MCP_TOOLSETS": "all", "CONF_DEFAULT_SPACE": facts.space}
    settings = Settings.from_environment(box.env | more)
    async with application(settings) as server, Client(server) as client:
        box.clear()
        for method, path in CHANGES:
            box.fault(method=method, path=path, times=None, **fault)
        try:
            result = await client.call_tool(tool, filled(arguments, facts, number))
            changed = [one for one in box.requests if one.method != "GET"]
        finally:
            box.clear()
    assert changed or result.is_error
    block = result.content[0]
    assert isinstance(block, TextContent)
    assert "failed unexpectedly" not in block.text, block.text
    return bool(result.is_error), block.text


def test_every_writing_tool_has_a_row() -> None:
    assert {tool for tool, _, _ in ROWS} == WRITING


@pytest.mark.parametrize(("tool", "like", "arguments"), ROWS, ids=[f"{tool} {like}".strip() for tool, like, _ in ROWS])
async def test_a_refusal_is_an_error_in_atlassians_words(
    tool: str, like: str, arguments: dict[str, Any], box: Running, tmp_path: Path
) -> None:
    if (tool, box.sandbox.deployment) in NOT_THERE:
        pytest.skip("not on Data Center")
    failed, words = await said(box, tmp_path, tool, arguments, 901, status=400, body=REFUSAL)
    assert failed, words
    assert SAID in words


# The state stays as it is, whatever the answer says.
ANSWERS: dict[str, dict[str, Any]] = {
    "nothing": {"status": 204},
    "an empty object": {"status": 200, "body": {}},
    "another body": {"status": 200, "body": {"id": "1", "key": "ZZZ-1", "version": {"number": 1}, "results": [], "values": []}},
    "a sign-in page": {"status": 200, "body": "<html><title>Sign in</title></html>"},
}


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize(("tool", "like", "arguments"), ROWS, ids=[f"{tool} {like}".strip() for tool, like, _ in ROWS])
async def test_what_was_ignored_is_no_success(
    tool: str, like: str, arguments: dict[str, Any], answer: str, box: Running, tmp_path: Path
) -> None:
    if (tool, box.sandbox.deployment) in NOT_THERE:
        pytest.skip("not on Data Center")
    failed, words = await said(box, tmp_path, tool, arguments, 902, **ANSWERS[answer])
    if tool == "atlassian_write_operation":
        # It reports what the server answered, and knows no more: no word of its own about what is there now.
        assert failed or "answered" in words, words
        return
    assert failed or any(doubt in words.partition("\n")[0] for doubt in DOUBTS), words
