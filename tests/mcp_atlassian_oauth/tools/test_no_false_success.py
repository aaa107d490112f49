"""No writing tool claims what the server didn't do: each change answered with a refusal, with nothing, or with another body.

A new writing tool is a line in CALLS of test_requests_per_call.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
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
# What writes one thing in one request, so that it is either done or not; set_restrictions, plan_issues, … have rows in PARTS.
ONE_THING = {
    "jira_add_attachment",
    "jira_answer_approval",
    "jira_remove_from_issue",
    "jira_watch_issue",
    "conf_add_attachment",
    "conf_complete_task",
    "conf_delete_page",
    "conf_move_page",
    "conf_remove_from_page",
    "conf_watch",
    "atlassian_write_operation",
}


@attrs.frozen
class Part:
    """A call of which the server answers for all and keeps all but a part: of the JSON body, or of the requests."""

    tool: str
    arguments: dict[str, Any]
    said: str
    """Words of the answer: what isn't so."""
    method: str = "POST"
    path: str = ""
    """Which requests (a regular expression)."""
    cloud: tuple[str, ...] = ()
    data_center: tuple[str, ...] | None = None
    """What is lost of the bodies, where that isn't the same; () is the whole request."""
    setup: tuple[str, dict[str, Any]] | None = None
    """A call before it."""
    deployments: tuple[str, ...] = ("cloud", "datacenter")

    def lost(self, deployment: str) -> tuple[str, ...]:
        return self.data_center if deployment == "datacenter" and self.data_center is not None else self.cloud


NEW = {"project": "{project}", "type": "Story", "summary": "Parts {n}"}
REQUEST = {"What is wrong": "Parts {n}", "Details": "Some", "Pier": "pier 2"}
ISSUE, TRANSITION, COMMENT = r"/rest/api/[23]/issue$", "/transitions$", "/comment$"
PAGES, CONTENT = r"/(?:pages|content)$", r"/(?:pages|content)/\d+$"
PARTS = (
    Part("jira_create_issue", {**NEW, "labels": ["kept"]}, "Labels: sent kept", path=ISSUE, cloud=("fields.labels",)),
    Part("jira_create_issue", {**NEW, "assignee": "me"}, "Assignee: sent", path=ISSUE, cloud=("fields.assignee",)),
    Part(
        "jira_create_issue",
        {**NEW, "parent": "{epic}"},
        "sent {epic}",
        path=ISSUE,
        cloud=("fields.parent",),
        data_center=("fields.customfield_10100",),
    ),
    Part(
        "jira_create_issue",
        {**NEW, "fields": {"Sprint": "active"}},
        "Sprint: sent",
        path=ISSUE,
        cloud=("fields.customfield_10020",),
        data_center=("fields.customfield_10104",),
    ),
    Part("jira_create_issue", {**NEW, "description": "Words"}, "Description: sent", path=ISSUE, cloud=("fields.description",)),
    Part(
        "jira_create_issues",
        {"issues": [NEW, {**NEW, "summary": "Second {n}"}]},
        "2. Second {n}: FAILED",
        path="/issue/bulk$",
        cloud=("issueUpdates.-1",),
    ),
    Part(
        "jira_create_issues",
        {"issues": [NEW, {**NEW, "labels": ["kept"]}]},
        "IN PART: created as",
        path="/issue/bulk$",
        cloud=("issueUpdates.-1.fields.labels",),
    ),
    Part(
        "jira_update_issue",
        {"issue": "{spare}", "summary": "Kept {n}", "add": {"labels": ["lost-{n}"]}},
        "Labels: sent +lost-{n}",
        method="PUT",
        cloud=("update.labels",),
    ),
    Part(
        "jira_update_issue",
        {"issue": "{spare}", "summary": "Lost {n}", "description": "Kept {n}"},
        "Summary: sent Lost {n}",
        method="PUT",
        cloud=("fields.summary",),
    ),
    Part(
        "jira_transition_issue",
        {"issue": "{spare}", "to": "Done", "resolution": "Duplicate"},
        "Resolution: sent Duplicate",
        path=TRANSITION,
        cloud=("fields.resolution",),
    ),
    Part(
        "jira_transition_issue",
        {"issue": "{spare}", "to": "Done", "resolution": "Duplicate", "comment": "Said {n}"},
        "not among the latest comments",
        path=TRANSITION,
        cloud=("update.comment",),
    ),
    Part(
        "jira_transition_issue",
        {"issue": "{spare}", "to": "In Progress", "comment": "Said {n}"},
        "not among the latest comments",
        path=COMMENT,
    ),
    Part(
        "jira_plan_issues",
        {"issues": ["{issue}", "{free}"], "sprint": "active", "board": "{board}"},
        "{free}: FAILED: Jira took the move",
        path="/sprint/",
        cloud=("issues.-1",),
    ),
    Part(
        "jira_plan_issues",
        {"issues": ["{spare}"], "sprint": "next", "board": "{board}", "before": "{first}"},
        "{spare}: IN PART: Jira took the rank, but the issue is not before {first}",
        method="PUT",
        path="/rank$",
    ),
    Part(
        "jira_move_issues",
        {"issues": ["{issue}", "{spare}"], "project": "NEXT", "type": "Story"},
        "{spare}: FAILED",
        path="/bulk/issues/move$",
        cloud=("targetToSourcesMapping.NEXT,10001.issueIdsOrKeys.-1",),
        deployments=("cloud",),
    ),
    Part(
        "jira_log_work",
        {"issue": "{issue}", "timeSpent": "1h", "comment": "Work {n}"},
        "the comment is missing",
        cloud=("comment",),
    ),
    Part(
        "jira_log_work",
        {"issue": "{issue}", "timeSpent": "1h", "remaining": "{n}m"},
        "instead of {n}m",
        cloud=("?newEstimate", "?adjustEstimate"),
    ),
    Part("jira_save_version", {"name": "V {n}", "description": "Words"}, "description is (none)", cloud=("description",)),
    Part("jira_save_version", {"name": "W {n}", "releaseDate": "2026-12-01"}, "releaseDate is", cloud=("releaseDate",)),
    Part(
        "jira_save_component",
        {"name": "C {n}", "lead": "me"},
        "lead is (none)",
        cloud=("leadAccountId",),
        data_center=("leadUserName",),
    ),
    Part("jira_save_sprint", {"board": "{board}", "name": "S {n}", "goal": "Aim"}, "goal is (none)", cloud=("goal",)),
    Part(
        "jira_create_filter",
        {"name": "F {n}", "jql": "project = {project}", "description": "Words", "favourite": True},
        "favourite is no",
        cloud=("favourite",),
    ),
    Part(
        "jira_add_comment",
        {"issue": "{issue}", "body": "Only {n}", "visibleTo": "Developers"},
        "it is not restricted to the role Developers",
        cloud=("visibility",),
    ),
    Part(
        "jira_add_comment",
        {"issue": "{issue}", "body": "Inside {n}", "internal": True},
        "it is not internal",
        cloud=("properties",),
    ),
    Part(
        "jira_update_comment",
        {"issue": "{issue}", "id": "{restricted}", "body": "Changed {n}"},
        "everybody may see it now",
        method="PUT",
        cloud=("visibility",),
        setup=("jira_add_comment", {"issue": "{issue}", "body": "For some", "visibleTo": "Developers"}),
    ),
    Part(
        "jira_link_issues",
        {"issue": "{issue}", "to": "https://example.com/{n}", "title": "Kept"},
        "has no link to",
    ),
    Part(
        "jira_delete_issue",
        {"issue": "{parent}", "subtasks": True},
        "still there",
        method="DELETE",
    ),
    Part(
        "jira_create_request",
        {"requestType": "31", "fields": REQUEST},
        "Details is empty or not shown",
        cloud=("requestFieldValues.description",),
        deployments=("cloud",),
    ),
    Part(
        "jira_create_request",
        {"requestType": "31", "fields": REQUEST, "participants": ["me"], "onBehalfOf": "praman"},
        "not among its participants",
        cloud=("requestParticipants",),
        deployments=("cloud",),
    ),
    Part(
        "jira_create_request",
        {"requestType": "31", "fields": REQUEST, "onBehalfOf": "praman"},
        "its reporter is",
        cloud=("raiseOnBehalfOf",),
        deployments=("cloud",),
    ),
    Part("conf_create_page", {"title": "P {n}", "body": "Some words"}, "its body is empty", path=PAGES, cloud=("body",)),
    Part(
        "conf_create_page",
        {"title": "Q {n}", "body": "Some words", "parent": "{page}"},
        "not {page}",
        path=PAGES,
        cloud=("parentId",),
        data_center=("ancestors",),
    ),
    Part(
        "conf_create_page",
        {"title": "R {n}", "body": "Words", "draft": True},
        "not a draft",
        path=PAGES,
        cloud=("status",),
        data_center=("status", "?status"),
    ),
    Part(
        "conf_update_page",
        {"page": "{page}", "body": "Other words {n}", "newTitle": "Kept {n}", "message": "Why {n}"},
        "the version comment is '(none)', not 'Why {n}'",
        method="PUT",
        path=CONTENT,
        cloud=("version.message",),
    ),
    Part(
        "conf_add_comment",
        {"page": "{discussed}", "body": "Answer {n}", "parent": "{page_comment}"},
        "it is no reply to {page_comment}",
        path="/content$",
        data_center=("ancestors",),
        deployments=("datacenter",),
    ),
    Part("conf_add_comment", {"page": "{page}", "body": "Said {n}"}, "can't be read back", path="/footer-comments$|/content$"),
    Part("conf_update_comment", {"id": "{page_comment}", "body": "Lost {n}"}, "its text is still the old one", method="PUT"),
    Part(
        "conf_change_labels",
        {"page": "{page}", "add": ["kept-{n}", "lost-{n}"]},
        "lost-{n}: FAILED: Confluence answered with success, but it is not on the page",
        path="/label$",
        cloud=("-1",),
    ),
    Part(
        "conf_change_labels",
        {"page": "{page}", "add": ["other-{n}"], "remove": ["going-{n}"]},
        "going-{n}: FAILED: Confluence answered with success, but it is still on the page",
        method="DELETE",
        setup=("conf_change_labels", {"page": "{page}", "add": ["going-{n}"]}),
    ),
    Part(
        "conf_set_restrictions",
        {"page": "{mover}", "read": ["me", "group:confluence-users"], "update": ["me"]},
        "read lacks confluence-users",
        method="PUT",
        cloud=("0.restrictions.group",),
    ),
    Part(
        "conf_copy_page",
        {"page": "{mover}", "newTitle": "Copied {n}"},
        "its body is empty",
        path="/content$",
        data_center=("body",),
        deployments=("datacenter",),
    ),
    Part(
        "conf_create_space",
        {"key": "PART{n}", "name": "Parts {n}", "description": "Something with own words"},
        "it has not that description",
        cloud=("description",),
    ),
)
ROWS = [
    (tool, like, {name: value for name, value in given.items() if name != "dryRun"} | OTHERWISE.get(tool, {}))
    for tool, like, given in CALLS
    if tool in WRITING
]
# What an answer that is no error says of what isn't done yet.
DOUBTS = ("is still running",)
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


@pytest.mark.parametrize(("tool", "like", "arguments"), ROWS, ids=[f"{tool} {like}".strip() for tool, like, _ in ROWS])
async def test_what_was_answered_for_and_not_kept_is_no_success(
    tool: str, like: str, arguments: dict[str, Any], box: Running, tmp_path: Path
) -> None:
    """The server checks the request and answers as it does for one that it carries out, with the values in it."""
    if (tool, box.sandbox.deployment) in NOT_THERE:
        pytest.skip("not on Data Center")
    failed, words = await said(box, tmp_path, tool, arguments, 903, ignore=True)
    if tool == "atlassian_write_operation":
        assert "answered" in words, words
        return
    assert failed or any(doubt in words.partition("\n")[0] for doubt in DOUBTS), words


def test_every_writing_tool_writes_one_thing_or_is_tried_in_parts() -> None:
    tried = {part.tool for part in PARTS}
    assert tried | ONE_THING == WRITING
    assert not tried & ONE_THING


@pytest.mark.parametrize("part", PARTS, ids=[f"{part.tool} {part.said[:40]}" for part in PARTS])
async def test_what_was_done_in_part_is_told(part: Part, box: Running, tmp_path: Path) -> None:
    deployment = box.sandbox.deployment
    if deployment not in part.deployments:
        pytest.skip("the other deployment's request has no such part")
    number = 5_000 + PARTS.index(part)
    facts = Facts.of(box, deployment)
    issues = box.world.issues
    places = {
        "epic": next(key for key, one in issues.items() if one.type == "Epic" and one.project == facts.project),
        "first": min((one for one in issues.values() if one.project == facts.project), key=lambda one: one.rank).key,
        "free": next(key for key, one in issues.items() if one.project == facts.project and not one.sprints and not one.parent),
        "parent": next(one.parent for one in issues.values() if one.parent and box.world.issue_types[one.type].level < 0),
    }

    def put(value: Any) -> Any:
        if isinstance(value, str):
            for name, place in places.items():
                value = value.replace(f"{{{name}}}", place)
            return filled(value, facts, number)
        if isinstance(value, dict):
            return {key: put(each) for key, each in value.items()}
        return [put(each) for each in value] if isinstance(value, list) else value

    more = {"MCP_STATE_DIR": str(tmp_path), "MCP_TOOLSETS": "all", "CONF_DEFAULT_SPACE": facts.space}
    settings = Settings.from_environment(box.env | more | {"JIRA_DEFAULT_PROJECT": facts.project})
    async with application(settings) as server, Client(server) as client:
        if part.setup:
            tool, arguments = part.setup
            assert not (await client.call_tool(tool, put(arguments))).is_error
            places["restricted"] = issues[facts.issue].comments[-1].id
        lost = part.lost(deployment)
        order = {"lose": lost} if lost else {"ignore": True}
        path = part.path or rf"^(?!.*{QUERY})"
        box.clear()
        box.fault(method=part.method, path=path, times=None, **order)
        try:
            result = await client.call_tool(part.tool, put(part.arguments))
            assert box.requests
        finally:
            box.clear()
    block = result.content[0]
    assert isinstance(block, TextContent)
    assert result.is_error, block.text
    assert put(part.said) in block.text
    assert "failed unexpectedly" not in block.text
