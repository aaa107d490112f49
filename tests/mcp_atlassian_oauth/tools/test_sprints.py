"""Sprints are created, changed, started and completed; issues are moved into them, to epics, and ranked."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

pytestmark = pytest.mark.anyio


@pytest.fixture
async def sprint(connection: Any, request: pytest.FixtureRequest) -> str:
    """The id of a future sprint of our own."""
    made = await connection.call("jira_save_sprint", board="1", name=request.node.name[:30])
    connection.sandbox.clear()
    return str(made.split()[2])


@pytest.fixture
async def issues(connection: Any) -> list[str]:
    """Three issues of LAN that nobody else moves."""
    world = connection.sandbox.world
    made: list[str] = []
    for number in range(3):
        like = world.issues["LAN-17"]
        rank = 1 + max(issue.rank for issue in world.issues.values())
        key = world.new_key("LAN")
        values = {"id": world.new_id(), "key": key, "summary": f"Plan me {number}", "rank": rank, "sprints": [], "parent": None}
        world.issues[key] = attrs.evolve(like, **values)
        made.append(key)
    return made


async def test_a_sprint_is_created_on_a_board(connection: Any) -> None:
    made = await connection.call(
        "jira_save_sprint",
        board="LAN sprints",
        name="Ice week",
        goal="No one slips",
        startDate="2026-11-02",
        endDate="2026-11-16",
    )
    assert "on board LAN sprints (id 1)" in made
    assert "goal: No one slips" in made
    assert "startDate: 2026-11-02T00:00:00" in made
    assert "Ice week" in await connection.call("jira_get_board", board="1", show="sprints")


async def test_a_sprint_needs_a_name_and_a_board(connection: Any) -> None:
    assert "needs a name" in await connection.failure("jira_save_sprint", board="1", goal="x")
    assert "Pass board" in await connection.failure("jira_save_sprint", name="Nowhere")
    assert "can't be started yet" in await connection.failure("jira_save_sprint", board="1", name="Now", state="active")
    assert "is no date" in await connection.failure("jira_save_sprint", board="1", name="When", startDate="soon")
    assert not connection.sent("POST")


async def test_a_sprint_is_renamed_started_and_completed(connection: Any, sprint: str) -> None:
    assert "needs a start and an end" in await connection.failure("jira_save_sprint", sprint=sprint, state="active")
    dates = {"startDate": "2026-10-05T09:00+02:00", "endDate": "2026-10-19"}
    started = await connection.call("jira_save_sprint", sprint=sprint, name="Renamed", state="active", **dates)
    assert "state: future → active" in started
    assert "name: " in started
    assert "Nothing was sent" in await connection.call("jira_save_sprint", sprint=sprint, state="active", **dates)
    done = await connection.call("jira_save_sprint", sprint=sprint, state="closed")
    assert "state: active → closed" in done
    assert "closed cannot become active" in await connection.failure("jira_save_sprint", sprint=sprint, state="active")


async def test_a_sprint_in_a_dry_run_stays_as_it_is(connection: Any, sprint: str) -> None:
    shown = await connection.call("jira_save_sprint", sprint=sprint, goal="Dry feet", dryRun=True)
    assert "goal: (none) → Dry feet" in shown
    new = await connection.call("jira_save_sprint", board="1", name="Dry", dryRun=True)
    assert '"originBoardId":1' in new
    assert not connection.sent("POST")


async def test_a_sprint_that_the_server_does_not_change_is_no_success(connection: Any, sprint: str) -> None:
    old = {"id": int(sprint), "name": "Old", "state": "future"}
    connection.sandbox.fault(method="POST", path=f"/sprint/{sprint}$", status=200, body=old)
    words = await connection.failure("jira_save_sprint", sprint=sprint, goal="New goal")
    assert "the change was not made" in words
    part = {**old, "goal": "New goal"}
    connection.sandbox.fault(method="POST", path=f"/sprint/{sprint}$", status=200, body=part)
    connection.sandbox.fault(method="GET", path=f"/sprint/{sprint}$", skip=1, status=200, body=part)
    said = await connection.failure("jira_save_sprint", sprint=sprint, goal="New goal", startDate="2026-12-01")
    assert "but:" in said
    assert "startDate is (none), not 2026-12-01" in said


@pytest.mark.parametrize("answer", [{"status": 502, "body": {}}, {"cut": "body"}, {"status": 201, "body": []}], ids=str)
async def test_a_sprint_whose_answer_is_lost_is_no_success(connection: Any, answer: dict[str, Any]) -> None:
    connection.sandbox.fault(method="POST", path="/sprint$", **answer)
    assert "may have" in await connection.failure("jira_save_sprint", board="1", name="Lost")
    assert len(connection.sent("POST", "/sprint")) == 1


async def test_issues_are_moved_to_a_sprint_and_back(connection: Any, sprint: str, issues: list[str]) -> None:
    moved = await connection.call("jira_plan_issues", issues=issues, sprint=sprint)
    assert "3 of 3 done." in moved
    assert f"- {issues[0]}: now in sprint test_issues" in moved
    shown = await connection.call("jira_get_sprint", sprint=sprint)
    assert all(f"| {issue} |" in shown for issue in issues)
    back = await connection.call("jira_plan_issues", issues=[issues[0].lower()], sprint="backlog")
    assert "now in backlog" in back
    assert f"| {issues[0]} |" not in await connection.call("jira_get_sprint", sprint=sprint)


async def test_issues_are_moved_to_an_epic_and_out_of_it(connection: Any, issues: list[str]) -> None:
    moved = await connection.call("jira_plan_issues", issues=issues[:2], epic="LAN-3")
    assert "now in epic LAN-3" in moved
    out = await connection.call("jira_plan_issues", issues=issues[:1], epic="none")
    assert "now in no epic" in out


async def test_an_epic_of_a_team_managed_project_is_a_parent(connection: Any, issues: list[str], deployment: str) -> None:
    refused = {"status": 400, "body": {"errorMessages": ["Epics of team-managed projects can't be used here."]}}
    connection.sandbox.fault(method="POST", path="/epic/LAN-3/issue$", times=None, **refused)
    if deployment == "datacenter":
        assert "team-managed" in await connection.failure("jira_plan_issues", issues=issues, epic="LAN-3")
        return
    assert "3 of 3 done." in await connection.call("jira_plan_issues", issues=issues, epic="LAN-3")
    assert len(connection.sent("PUT", "/issue/")) == 3


async def test_issues_are_ranked_next_to_another(connection: Any, issues: list[str]) -> None:
    one, two, three = issues
    ranked = await connection.call("jira_plan_issues", issues=[three, two], before=one)
    assert f"- {three}: ranked before {one}" in ranked
    found = json.loads(
        await connection.call("jira_search_issues", jql=f"key in ({','.join(issues)}) ORDER BY Rank", outputFormat="json")
    )
    assert [issue["key"] for issue in found["issues"]] == [three, two, one]
    assert f"ranked after {one}" in await connection.call("jira_plan_issues", issues=[three], after=one)


async def test_one_call_moves_and_ranks(connection: Any, sprint: str, issues: list[str]) -> None:
    said = await connection.call("jira_plan_issues", issues=issues[:2], sprint=sprint, epic="LAN-1", after=issues[2])
    assert f"now in epic LAN-1; ranked after {issues[2]}" in said


async def test_fifty_issues_go_in_one_request(connection: Any, sprint: str) -> None:
    many = [f"NOPE-{number}" for number in range(1, 121)]
    connection.sandbox.fault(method="POST", path=f"/sprint/{sprint}/issue$", times=3, status=204)
    placed = [{"id": str(n), "key": key, "fields": {}} for n, key in enumerate(many)]
    connection.sandbox.fault(method="POST", path="/(bulkfetch|search)$", times=None, status=200, body={"issues": placed})
    await connection.failure("jira_plan_issues", issues=many, sprint=sprint)
    sizes = [len(json.loads(seen.body)["issues"]) for seen in connection.sent("POST", f"/sprint/{sprint}/issue")]
    assert sizes == [50, 50, 20]


async def test_an_issue_that_is_refused_does_not_stop_the_others(connection: Any, sprint: str, issues: list[str]) -> None:
    said = await connection.failure("jira_plan_issues", issues=[issues[0], "LAN-9999", issues[1]], sprint=sprint)
    assert "2 of 3 done, 1 failed." in said
    assert "- LAN-9999: FAILED: " in said
    assert f"- {issues[1]}: now in sprint" in said
    ranked = await connection.failure("jira_plan_issues", issues=[issues[0], "LAN-9999"], before=issues[2])
    assert "- LAN-9999: FAILED: rank: The issue does not exist." in ranked


async def test_a_move_that_the_server_ignores_is_no_success(connection: Any, sprint: str, issues: list[str]) -> None:
    connection.sandbox.fault(method="POST", path=f"/sprint/{sprint}/issue$", status=204)
    words = await connection.failure("jira_plan_issues", issues=issues, sprint=sprint)
    assert "but the issue is in no open sprint" in words
    connection.sandbox.fault(method="PUT", path="/issue/rank$", status=204)
    words = await connection.failure("jira_plan_issues", issues=[issues[2]], before=issues[0])
    assert f"is not before {issues[0]}" in words
    connection.sandbox.fault(method="POST", path="/epic/LAN-1/issue$", status=204)
    assert "but the issue is in no epic" in await connection.failure("jira_plan_issues", issues=issues, epic="LAN-1")


async def test_a_move_of_which_a_part_was_made_says_which(connection: Any, sprint: str, issues: list[str]) -> None:
    await connection.call("jira_plan_issues", issues=issues[:1], sprint=sprint)
    connection.sandbox.fault(method="POST", path=f"/sprint/{sprint}/issue$", status=204)
    said = await connection.failure("jira_plan_issues", issues=issues, sprint=sprint)
    assert "1 of 3 done, 2 failed." in said
    assert f"- {issues[1]}: FAILED: Jira took the move" in said


@pytest.mark.parametrize("answer", [{"status": 502, "body": {}}, {"cut": "after"}], ids=str)
async def test_a_move_whose_answer_is_lost_is_not_repeated(
    connection: Any, sprint: str, issues: list[str], answer: dict[str, Any]
) -> None:
    connection.sandbox.fault(method="POST", path=f"/sprint/{sprint}/issue$", **answer)
    words = await connection.failure("jira_plan_issues", issues=issues, sprint=sprint)
    assert "may have happened" in words
    assert len(connection.sent("POST", f"/sprint/{sprint}/issue")) == 1


async def test_a_plan_in_a_dry_run_shows_every_request(connection: Any, sprint: str, issues: list[str]) -> None:
    shown = await connection.call("jira_plan_issues", issues=issues, sprint=sprint, epic="LAN-1", after="LAN-4", dryRun=True)
    assert "These 3 requests would be:" in shown
    assert f"{issues[0]}: in no open sprint → sprint test_a_plan" in shown
    assert "in no epic → epic LAN-1; rank → after LAN-4" in shown
    assert f"/sprint/{sprint}/issue" in shown
    assert "/epic/LAN-1/issue" in shown
    assert '"rankAfterIssue":"LAN-4"' in shown
    assert not connection.sent("POST", "/agile/")
    assert not connection.sent("PUT")


async def test_a_plan_that_can_not_work_is_not_sent(connection: Any, issues: list[str]) -> None:
    assert "There is nothing to do" in await connection.failure("jira_plan_issues", issues=issues)
    assert "Pass one of them" in await connection.failure("jira_plan_issues", issues=issues, before="LAN-1", after="LAN-2")
    assert "next to itself" in await connection.failure("jira_plan_issues", issues=issues, before=issues[0])
    assert "is closed" in await connection.failure("jira_plan_issues", issues=issues, sprint="LAN Sprint 21", board="1")
    assert not connection.sent("POST", "/agile/")
