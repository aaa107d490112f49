"""Updating and assigning issues: typed by the edit screen, told as old and new, checked against what is held."""

from __future__ import annotations

import json
from typing import Any

import pytest

pytestmark = pytest.mark.anyio


@pytest.fixture
async def task(connection: Any) -> str:
    """The key of a task of our own."""
    shown = await connection.call(
        "jira_create_issue",
        project="LAN",
        type="Task",
        summary="Old summary",
        description="First paragraph.\n\nSecond paragraph.",
        labels=["a", "b"],
        fields={"Severity": "Minor", "Components": "Payments"},
    )
    connection.sandbox.clear()
    key: str = shown.split()[1].rstrip(",")
    return key


def put(connection: Any) -> dict[str, Any]:
    [request] = [seen for seen in connection.sent("PUT") if seen.path.rpartition("/")[2].startswith("LAN-")]
    body: dict[str, Any] = json.loads(request.body)
    return body


async def test_fields_are_changed_by_name_and_shown_old_and_new(connection: Any, task: str) -> None:
    shown = await connection.call(
        "jira_update_issue", issue=task, fields={"summary": "New summary", "Severity": "critical", "Priority": "High"}
    )
    assert shown.startswith(f"Updated {task}.\n\nSummary: Old summary → New summary\n")
    assert "Severity: Minor → Critical" in shown
    assert "Priority: Medium → High" in shown


async def test_one_change_costs_three_requests_when_warm(connection: Any, task: str) -> None:
    await connection.call("jira_update_issue", issue=task, fields={"summary": "Warm"})
    connection.sandbox.clear()
    await connection.call("jira_update_issue", issue=task, fields={"summary": "Warmer"})
    assert len(connection.sandbox.requests) == 3


async def test_null_empties_a_field(connection: Any, task: str) -> None:
    shown = await connection.call("jira_update_issue", issue=task, fields={"Severity": None, "Components": None})
    assert "Severity: Minor → (nothing)" in shown
    assert "Components: Payments → (nothing)" in shown


async def test_labels_are_added_and_removed(connection: Any, task: str) -> None:
    shown = await connection.call(
        "jira_update_issue", issue=task, add={"labels": ["c"], "Components": "Seat map"}, remove={"labels": "a"}
    )
    assert put(connection)["update"]["labels"] == [{"add": "c"}, {"remove": "a"}]
    assert "Labels: a, b → b, c" in shown
    assert "Components: Payments → Payments, Seat map" in shown


async def test_what_holds_one_value_is_not_added_to(connection: Any, task: str) -> None:
    said = await connection.failure("jira_update_issue", issue=task, add={"Severity": "Major"})
    assert "can't add values: it holds one value" in said
    both = await connection.failure("jira_update_issue", issue=task, fields={"labels": ["x"]}, add={"labels": ["y"]})
    assert "both set and changed" in both
    assert not connection.sent("PUT")


async def test_a_description_keeps_what_the_text_leaves_alone(connection: Any, task: str, deployment: str) -> None:
    stored = connection.sandbox.world.issues[task].description
    shown = await connection.call("jira_update_issue", issue=task, description="First paragraph.\n\nAnother one.")
    assert "-Second paragraph." in shown
    assert "+Another one." in shown
    held = connection.sandbox.world.issues[task].description
    if deployment == "cloud":
        assert held["content"][0] == stored["content"][0]
    again = await connection.call("jira_update_issue", issue=task, description="First paragraph.\n\nAnother one.")
    assert again.startswith("No change:")


async def test_what_is_there_already_is_not_sent(connection: Any, task: str) -> None:
    shown = await connection.call(
        "jira_update_issue", issue=task, fields={"summary": "Old summary", "Severity": "Minor"}, add={"labels": ["b"]}
    )
    assert shown.startswith(f"No change: {task} already has ")
    assert "Labels: a, b" in shown
    assert not connection.sent("PUT")
    partly = await connection.call("jira_update_issue", issue=task, fields={"summary": "Other", "Severity": "Minor"})
    assert "Unchanged: Severity: Minor" in partly


async def test_an_issue_is_assigned_and_unassigned(connection: Any, task: str) -> None:
    assert "Assignee: (nothing) → Aiko Tanabe" in await connection.call("jira_update_issue", issue=task, assignee="aiko tanabe")
    assert "Assignee: Aiko Tanabe → Mira Okafor" in await connection.call("jira_update_issue", issue=task, assignee="me")
    assert "Assignee: Mira Okafor → (nothing)" in await connection.call("jira_update_issue", issue=task, assignee="none")


async def test_people_are_found_by_what_mentions_hold(connection: Any, task: str, deployment: str) -> None:
    user = connection.sandbox.world.users["atanabe"]
    person = user.account_id if deployment == "cloud" else user.name
    mention = f"[~accountid:{person}]" if deployment == "cloud" else f"[~{person}]"
    for written, name in ((person, "Aiko Tanabe"), ("[~nobody]", None), (mention, "Aiko Tanabe"), ("@Priya", "Priya Raman")):
        await connection.call("jira_update_issue", issue=task, assignee="none")
        if name is None:
            assert "no user" in await connection.failure("jira_update_issue", issue=task, assignee=written)
        else:
            assert f"→ {name}" in await connection.call("jira_update_issue", issue=task, assignee=written)


async def test_a_parent_is_written_where_the_screen_has_it(connection: Any, task: str, deployment: str) -> None:
    epic = next(one.key for one in connection.sandbox.world.issues.values() if one.type == "Epic" and one.project == "LAN")
    shown = await connection.call("jira_update_issue", issue=task, fields={"parent": epic})
    assert f"{'Parent' if deployment == 'cloud' else 'Epic Link'}: (nothing) → {epic}" in shown


async def test_the_preferred_user_is_me(connection: Any, task: str) -> None:
    await connection.call("set_defaults", preferredUser="praman@lantern-ferries.example")
    assert "→ Priya Raman" in await connection.call("jira_update_issue", issue=task, assignee="me")


async def test_where_the_screen_lacks_the_assignee_it_has_an_address_of_its_own(connection: Any, task: str) -> None:
    connection.sandbox.world.assignee_hidden.add("LAN")
    try:
        shown = await connection.call("jira_update_issue", issue=task, assignee="Lena Vogt", fields={"Priority": "Low"})
        assert "Assignee: (nothing) → Lena Vogt" in shown
        assert "Priority: Medium → Low" in shown
        assert connection.sent("PUT", "/assignee")
        assert "Assignee: Lena Vogt → (nothing)" in await connection.call("jira_update_issue", issue=task, assignee="none")
        connection.sandbox.fault(method="PUT", path="/assignee", status=403, body={"errorMessages": ["No right to assign."]})
        said = await connection.failure("jira_update_issue", issue=task, assignee="me", fields={"Priority": "High"})
        assert "Priority of" in said
        assert "were changed, but the assignee was not" in said
        assert "No right to assign." in said
    finally:
        connection.sandbox.world.assignee_hidden.clear()


async def test_an_ambiguous_person_is_answered_with_the_candidates(connection: Any, task: str) -> None:
    from atlassian_sandbox.world import User

    world = connection.sandbox.world
    for number in (1, 2):
        world.users[f"twin{number}"] = User(
            f"twin{number}", "Twin Sister", f"twin{number}@lantern-ferries.example", f"5{number:023d}"
        )
    try:
        said = await connection.failure("jira_update_issue", issue=task, assignee="Twin Sister")
        assert "is the name of 2 users" in said
        assert "twin1@lantern-ferries.example" in said
        assert "Assignee: (nothing) → Twin Sister" in await connection.call(
            "jira_update_issue", issue=task, assignee="twin2@lantern-ferries.example"
        )
    finally:
        world.issues[task].assignee = None
        del world.users["twin1"], world.users["twin2"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({}, ["There is nothing to change"]),
        ({"fields": {"Severty": "x"}}, ["no field 'Severty'", "Severity"]),
        ({"fields": {"status": "Done"}}, ["jira_transition_issue"]),
        ({"fields": {"creator": "me"}}, ["Creator (id creator) is not on the edit screen"]),
        ({"fields": {"Severity": "Bad"}}, ["Critical; Major; Minor"]),
        ({"fields": {"Rank": "1"}}, ["not on the edit screen"]),
        ({"assignee": "Viktor Sandoval"}, ["can't be assigned", "There is no user"]),
    ],
    ids=str,
)
async def test_what_can_not_be_done_is_said_and_nothing_is_sent(
    connection: Any, task: str, arguments: dict[str, Any], words: list[str]
) -> None:
    said = await connection.failure("jira_update_issue", issue=task, **arguments)
    assert any(word in said for word in words)
    assert not connection.sent("PUT")


async def test_a_dry_run_shows_old_and_new_and_sends_nothing(connection: Any, task: str) -> None:
    shown = await connection.call(
        "jira_update_issue",
        issue=task,
        description="First paragraph.\n\nThird.",
        fields={"Severity": "Major"},
        add={"labels": ["c"]},
        assignee="me",
        dryRun=True,
    )
    assert "Severity: Minor → Major" in shown
    assert "Labels: a, b → +c" in shown
    assert "+Third." in shown
    assert "Assignee: (nothing) → Mira Okafor" in shown
    assert '"method":"PUT"' in shown
    assert not connection.sent("PUT")


async def test_an_update_that_the_server_ignores_is_no_success(connection: Any, task: str) -> None:
    connection.sandbox.fault(method="PUT", path=f"/issue/{task}$", status=204)
    said = await connection.failure("jira_update_issue", issue=task, fields={"summary": "New"}, add={"labels": ["z"]})
    assert "the change was not made" in said
    assert "Summary: sent New; Jira holds Old summary" in said


async def test_an_update_that_the_server_takes_in_part_is_told(connection: Any, task: str) -> None:
    held = {"key": task, "fields": {"summary": "New", "labels": ["a", "b"], "description": None}}
    connection.sandbox.fault(method="GET", path=f"/issue/{task}$", skip=1, status=200, body=held)
    shown = await connection.failure("jira_update_issue", issue=task, fields={"summary": "New"}, add={"labels": ["z"]})
    assert shown.startswith(f"Updated {task}, but:\n- Labels: sent +z; Jira holds a, b")
    assert "Summary: Old summary → New" in shown


async def test_an_update_that_the_server_rejects_is_in_its_words(connection: Any, task: str) -> None:
    body = {"errorMessages": [], "errors": {"summary": "Not today."}}
    connection.sandbox.fault(method="PUT", path=f"/issue/{task}$", status=400, body=body)
    assert "summary: Not today." in await connection.failure("jira_update_issue", issue=task, fields={"summary": "New"})


async def test_an_update_that_can_not_be_read_back_may_have_happened(connection: Any, task: str) -> None:
    connection.sandbox.fault(method="GET", path=f"/issue/{task}$", skip=1, status=404, body={"errorMessages": ["Gone."]})
    said = await connection.failure("jira_update_issue", issue=task, fields={"summary": "New"})
    assert "may have happened, or not" in said


async def test_json_has_what_changed(connection: Any, task: str) -> None:
    await connection.call("set_defaults", outputFormat="json")
    found = json.loads(await connection.call("jira_update_issue", issue=task, fields={"Severity": "Major"}))
    assert found["result"] == f"Updated {task}."
    assert found["changed"] == ["Severity: Minor → Major"]


async def test_the_summary_has_a_parameter_of_its_own(connection: Any, task: str) -> None:
    shown = await connection.call("jira_update_issue", issue=task, summary="Low water at six")
    assert "Low water at six" in shown
    twice = await connection.failure("jira_update_issue", issue=task, summary="a", fields={"summary": "b"})
    assert "summary is given twice" in twice
