"""Moving issues to another project, and deleting them."""

from __future__ import annotations

import json
from typing import Any

import pytest

pytestmark = pytest.mark.anyio


async def created(connection: Any, **more: Any) -> str:
    shown = await connection.call("jira_create_issue", **{"project": "LAN", "type": "Task", "summary": "Will go", **more})
    key: str = shown.split()[1].rstrip(",")
    return key


@pytest.fixture
def on_cloud(deployment: str) -> None:
    if deployment != "cloud":
        pytest.skip("Data Center can't move issues, see below")


async def test_data_center_says_what_to_do_instead(connection: Any, deployment: str) -> None:
    if deployment == "cloud":
        pytest.skip("Cloud moves issues")
    said = await connection.failure("jira_move_issues", issues=["LAN-1"], project="NEXT")
    assert "not on Data Center" in said
    assert "More > Move" in said
    assert not connection.sandbox.requests


@pytest.mark.usefixtures("on_cloud")
async def test_issues_are_moved_and_their_new_keys_told(connection: Any) -> None:
    one, two = await created(connection), await created(connection, type="Bug")
    connection.sandbox.clear()
    shown = await connection.failure("jira_move_issues", issues=[one, two, "LAN-9999"], project="NEXT")
    assert shown.startswith("2 of 3 done, 1 failed.\n- LAN-9999: FAILED: there is no such issue")
    assert f"- {one}: now NEXT-" in shown
    assert "(Bug, To Do)" in shown
    assert "Will go" in await connection.call("jira_get_issue", issue=one)


@pytest.mark.usefixtures("on_cloud")
async def test_another_type_is_given_by_name(connection: Any) -> None:
    one = await created(connection, type="Story")
    said = await connection.failure("jira_move_issues", issues=[one], project="DOCK")
    assert "no issue type 'Story'" in said
    assert "Incident" in said
    assert "(Incident, To Do)" in await connection.call("jira_move_issues", issues=[one], project="DOCK", type="incident")


@pytest.mark.usefixtures("on_cloud")
async def test_what_the_server_could_not_move_is_told(connection: Any) -> None:
    one = await created(connection)
    await created(connection, type="Sub-task", parent=one)
    said = await connection.failure("jira_move_issues", issues=[one], project="NEXT")
    assert f"{one}: Sub-tasks and issues that have some must be moved with their parent." in said


@pytest.mark.usefixtures("on_cloud")
async def test_a_task_that_takes_longer_is_still_running(connection: Any) -> None:
    one = await created(connection)
    connection.sandbox.fault(
        method="GET",
        path="/bulk/queue/",
        times=None,
        status=200,
        body={"taskId": "77", "status": "RUNNING", "progressPercent": 20},
    )
    shown = await connection.call("jira_move_issues", issues=[one], project="NEXT")
    assert "still running (20 %): task " in shown
    assert "jira_cloud_get_bulk_operation_progress" in shown


@pytest.mark.usefixtures("on_cloud")
async def test_a_task_that_ends_without_moving_is_a_failure(connection: Any) -> None:
    one = await created(connection)
    connection.sandbox.fault(method="GET", path="/bulk/queue/", times=None, status=200, body={"status": "COMPLETE"})
    said = await connection.failure("jira_move_issues", issues=[one], project="NEXT")
    assert "ended as COMPLETE, but the issue is not in NEXT" in said


@pytest.mark.usefixtures("on_cloud")
@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"status": 400, "body": {"errorMessages": ["No permission to move."]}}, "No permission to move."),
        ({"status": 201, "body": {}}, "may have been moved, or not"),
        ({"cut": "body"}, "may have happened"),
    ],
    ids=str,
)
async def test_a_move_that_is_refused_or_lost_is_no_success(connection: Any, fault: dict[str, Any], words: str) -> None:
    one = await created(connection)
    connection.sandbox.fault(method="POST", path="/bulk/issues/move", **fault)
    assert words in await connection.failure("jira_move_issues", issues=[one], project="NEXT")


@pytest.mark.usefixtures("on_cloud")
async def test_a_dry_run_moves_nothing(connection: Any) -> None:
    one = await created(connection)
    connection.sandbox.clear()
    shown = await connection.call("jira_move_issues", issues=[one], project="NEXT", dryRun=True)
    assert f"{one} (Will go) → NEXT" in shown
    [request] = [line for line in shown.splitlines() if line.startswith('{"method"')]
    mapping = json.loads(request)["json"]["targetToSourcesMapping"]
    assert list(mapping) == ["NEXT,10002"]
    assert not connection.sent("POST", "/bulk/issues")


async def test_an_issue_is_deleted_and_that_is_checked(connection: Any) -> None:
    key = await created(connection)
    assert await connection.call("jira_delete_issue", issue=key) == f"Deleted {key} (Will go)."
    assert "not exist" in (await connection.failure("jira_get_issue", issue=key)).lower()


async def test_sub_tasks_are_deleted_only_where_that_is_said(connection: Any) -> None:
    key = await created(connection)
    below = await created(connection, type="Sub-task", parent=key)
    said = await connection.failure("jira_delete_issue", issue=key)
    assert f"{key} has 1 sub-tasks, which would go with it: {below} Will go" in said
    assert not connection.sent("DELETE")
    assert await connection.call("jira_delete_issue", issue=key, subtasks=True) == f"Deleted {key}, {below} (Will go)."


async def test_a_sub_task_that_stays_is_told(connection: Any) -> None:
    key = await created(connection)
    below = await created(connection, type="Sub-task", parent=key)
    left = {"issues": [{"id": "1", "key": below, "fields": {"summary": "Will go"}}], "total": 1}
    connection.sandbox.fault(method="POST", path=r"/bulkfetch$|/search$", status=200, body=left)
    said = await connection.failure("jira_delete_issue", issue=key, subtasks=True)
    assert said.startswith(f"Deleted {key} (Will go). Not deleted, or not certain: {below}.")


async def test_a_dry_run_deletes_nothing(connection: Any) -> None:
    key = await created(connection)
    shown = await connection.call("jira_delete_issue", issue=key, dryRun=True)
    assert f"Deletes for good: {key} (Will go)" in shown
    assert not connection.sent("DELETE")


async def test_a_deletion_that_the_server_ignores_is_no_success(connection: Any) -> None:
    key = await created(connection)
    connection.sandbox.fault(method="DELETE", path="/issue/", status=204)
    assert "is still there: the change was not made" in await connection.failure("jira_delete_issue", issue=key)


async def test_a_deletion_that_is_rejected_is_in_jiras_words(connection: Any) -> None:
    key = await created(connection)
    connection.sandbox.fault(method="DELETE", path="/issue/", status=403, body={"errorMessages": ["You may not delete."]})
    assert "You may not delete." in await connection.failure("jira_delete_issue", issue=key)


async def test_a_deletion_that_can_not_be_checked_may_have_happened(connection: Any) -> None:
    key = await created(connection)
    connection.sandbox.fault(method="GET", path=f"/issue/{key}", skip=1, times=None, status=403, body={"errorMessages": ["No."]})
    assert "may have happened, or not" in await connection.failure("jira_delete_issue", issue=key)
