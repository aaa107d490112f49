"""Transitions by name, status or id, with what is on their screens, checked afterwards."""

from __future__ import annotations

import json
from typing import Any

import pytest

pytestmark = pytest.mark.anyio


@pytest.fixture
async def task(connection: Any) -> str:
    """The key of a new task of our own."""
    shown = await connection.call("jira_create_issue", project="LAN", type="Task", summary="To be moved along")
    connection.sandbox.clear()
    key: str = shown.split()[1].rstrip(",")
    return key


@pytest.mark.parametrize("to", ["Start work", "in progress", "11"])
async def test_a_transition_is_found_by_its_name_its_status_or_its_id(connection: Any, task: str, to: str) -> None:
    assert await connection.call("jira_transition_issue", issue=task, to=to) == f"{task}: To Do → In Progress."
    assert len(connection.sandbox.requests) == 3


async def test_a_resolution_and_a_comment_go_with_it(connection: Any, task: str) -> None:
    shown = await connection.call("jira_transition_issue", issue=task, to="Done", resolution="won't do", comment="Not **now**.")
    assert shown.startswith(f"{task}: To Do → Done.")
    assert "Resolution: Won't Do" in shown
    assert "Not **now**." in await connection.call("jira_get_issue", issue=task)
    [request] = connection.sent("POST", "/transitions")
    assert "comment" in json.loads(request.body)["update"]


async def test_a_comment_without_a_screen_is_added_by_itself(connection: Any, task: str) -> None:
    shown = await connection.call("jira_transition_issue", issue=task, to="In Progress", comment="On my way.")
    assert shown == f"{task}: To Do → In Progress.\n\nComment: added"
    assert connection.sent("POST", "/comment")
    assert "On my way." in await connection.call("jira_get_issue", issue=task)


async def test_what_is_not_possible_lists_what_is(connection: Any, task: str) -> None:
    said = await connection.failure("jira_transition_issue", issue=task, to="In Review")
    assert f"{task} is To Do and has no transition 'In Review'" in said
    assert "Start work → In Progress (id 11)" in said
    assert not connection.sent("POST")


async def test_the_status_that_it_has_is_no_change(connection: Any, task: str) -> None:
    shown = await connection.call("jira_transition_issue", issue=task, to="to do")
    assert shown == f"No change: {task} already is To Do. Nothing was sent."
    assert not connection.sent("POST")


async def test_several_ways_to_a_status_are_the_candidates(connection: Any, task: str) -> None:
    from atlassian_sandbox.world import Transition

    world = connection.sandbox.world
    before = world.transitions
    world.transitions = (*before, Transition("99", "Hurry", ("To Do",), "In Progress"))
    try:
        said = await connection.failure("jira_transition_issue", issue=task, to="In Progress")
        assert "is the name of 2 transitions" in said
        assert "Hurry (id 99, to In Progress)" in said
    finally:
        world.transitions = before


async def test_a_field_that_is_not_on_its_screen_is_said(connection: Any, task: str) -> None:
    said = await connection.failure("jira_transition_issue", issue=task, to="In Progress", resolution="Done")
    assert "Resolution (id resolution) is not on the screen of the transition Start work" in said
    wrong = await connection.failure("jira_transition_issue", issue=task, to="Done", fields={"Resolution": "Solved"})
    assert "Won't Do" in wrong
    assert not connection.sent("POST")


async def test_what_a_screen_requires_is_named(connection: Any, task: str) -> None:
    screen = {
        "resolution": {
            "required": True,
            "name": "Resolution",
            "schema": {"type": "resolution", "system": "resolution"},
            "operations": ["set"],
            "allowedValues": [{"id": "1", "name": "Fixed"}, {"id": "2", "name": "Won't fix"}],
        }
    }
    issue = {
        "key": task,
        "fields": {"status": {"name": "To Do"}, "resolution": None},
        "transitions": [{"id": "5", "name": "Close", "to": {"name": "Done"}, "fields": screen}],
    }
    connection.sandbox.fault(method="GET", path=f"/issue/{task}$", status=200, body=issue)
    said = await connection.failure("jira_transition_issue", issue=task, to="Close")
    assert "The transition Close needs more: Resolution (Fixed, Won't fix)" in said


async def test_a_dry_run_sends_nothing(connection: Any, task: str) -> None:
    shown = await connection.call("jira_transition_issue", issue=task, to="Start work", comment="And a comment", dryRun=True)
    assert f"{task}: To Do → In Progress (Start work)" in shown
    assert "These 2 requests would be" in shown
    assert not connection.sent("POST")


async def test_a_transition_that_the_server_ignores_is_no_success(connection: Any, task: str) -> None:
    connection.sandbox.fault(method="POST", path="/transitions", status=204)
    said = await connection.failure("jira_transition_issue", issue=task, to="In Progress")
    assert "it still is To Do: the change was not made" in said


async def test_a_transition_that_ends_elsewhere_is_told(connection: Any, task: str) -> None:
    held = {"key": task, "fields": {"status": {"name": "Blocked"}, "resolution": None}}
    connection.sandbox.fault(method="GET", path=f"/issue/{task}$", skip=1, status=200, body=held)
    shown = await connection.failure("jira_transition_issue", issue=task, to="In Progress")
    assert shown.startswith(f"{task}: To Do → Blocked, but:\n- Start work leads to In Progress; Jira holds Blocked")


async def test_a_resolution_that_the_server_ignores_is_told(connection: Any, task: str) -> None:
    held = {"key": task, "fields": {"status": {"name": "Done"}, "resolution": {"id": "10020", "name": "Done"}}}
    connection.sandbox.fault(method="GET", path=f"/issue/{task}$", skip=1, status=200, body=held)
    shown = await connection.failure("jira_transition_issue", issue=task, to="Done", resolution="Duplicate")
    assert "- Resolution: sent Duplicate; Jira holds Done" in shown


async def test_a_comment_that_the_server_drops_is_told(connection: Any, task: str) -> None:
    connection.sandbox.fault(method="GET", path="/comment", status=200, body={"comments": [], "total": 0})
    shown = await connection.failure("jira_transition_issue", issue=task, to="Done", comment="Heard by nobody")
    assert "To Do → Done, but:\n- The comment was sent with it, but is not among the latest comments" in shown


async def test_a_comment_that_is_refused_does_not_hide_the_transition(connection: Any, task: str) -> None:
    connection.sandbox.fault(method="POST", path="/comment", status=403, body={"errorMessages": ["No comments here."]})
    shown = await connection.failure("jira_transition_issue", issue=task, to="In Progress", comment="Hello")
    assert shown.startswith(f"{task}: To Do → In Progress, but:")
    assert "The comment was not added: No comments here." in shown


async def test_a_rejected_transition_is_in_jiras_words(connection: Any, task: str) -> None:
    connection.sandbox.fault(method="POST", path="/transitions", status=400, body={"errorMessages": ["The tide is out."]})
    assert "The tide is out." in await connection.failure("jira_transition_issue", issue=task, to="In Progress")
