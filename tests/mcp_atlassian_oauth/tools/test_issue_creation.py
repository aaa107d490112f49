"""Creating issues: fields by name, typed by the create screen, and what the server holds afterwards."""

from __future__ import annotations

import json
from typing import Any

import pytest

pytestmark = pytest.mark.anyio


def sent_fields(connection: Any, path: str = "/issue") -> dict[str, Any]:
    """The fields of the last issue that was sent, by the names of the sandbox's world."""
    [*_, request] = connection.sent("POST", path)
    fields: dict[str, Any] = json.loads(request.body)["fields"]
    return fields


def ids(connection: Any) -> dict[str, str]:
    """The ids of the sandbox's fields by their names in its world."""
    from atlassian_sandbox.jira.fields import FIELDS

    return {field.id: field.key(connection.deployment == "cloud") for field in FIELDS}


async def test_an_issue_is_created_and_shown_as_it_is_held(connection: Any) -> None:
    shown = await connection.call(
        "jira_create_issue", project="LAN", type="bug", summary="Gate stays shut", description="It **jams**.", labels=["pier"]
    )
    assert shown.startswith("Created LAN-")
    assert ", as Jira now holds it:" in shown
    assert "Summary: Gate stays shut" in shown
    assert "Labels: pier" in shown
    key = shown.split()[1].rstrip(",")
    assert "It **jams**." in await connection.call("jira_get_issue", issue=key)


async def test_the_default_project_is_used(connection: Any) -> None:
    await connection.call("set_defaults", jiraProject="NEXT")
    assert (await connection.call("jira_create_issue", type="Task", summary="In the default one")).startswith("Created NEXT-")


async def test_without_any_project_nothing_is_sent(connection: Any) -> None:
    assert "set_defaults jiraProject" in await connection.failure("jira_create_issue", type="Task", summary="Nowhere")
    assert not connection.sent("POST", "/issue")


VALUES = [
    ("Severity", "severity", "major", {"id": "11002"}),
    ("Severity", "severity", {"value": "Critical"}, {"id": "11001"}),
    ("Ferry lines", "lines", "Sound, archipelago", [{"id": "11012"}, {"id": "11011"}]),
    ("Ferry lines", "lines", "Islands, outer", [{"id": "11013"}]),
    ("Berth", "berth", "South harbour > Dry dock", {"id": "11050", "child": {"id": "11052"}}),
    ("Berth", "berth", ["North harbour", "Pier 1"], {"id": "11040", "child": {"id": "11041"}}),
    ("Berth", "berth", "North harbour", {"id": "11040"}),
    ("Runbook", "runbook", "https://example.com/run", "https://example.com/run"),
    ("Start date", "starts", "2026-10-01", "2026-10-01"),
    ("Noticed at", "noticed", "2026-10-01T08:30Z", "2026-10-01T08:30:00.000+0000"),
    ("Noticed at", "noticed", "2026-10-01T08:30", "2026-10-01T08:30:00.000+0100"),
    ("Crew", "crew", "harbour-operations", {"name": "harbour-operations"}),
    ("Ship", "ship", "MS Lantern", "MS Lantern"),
    ("Target version", "target", "2.5", {"id": "10062"}),
    ("Story Points", "points", "2.5", 2.5),
    ("Due date", "duedate", "2026-12-24", "2026-12-24"),
    ("Priority", "priority", "HIGH", {"id": "2"}),
    ("Components", "components", ["Payments", "seat map"], [{"id": "10050"}, {"id": "10051"}]),
    ("fix versions", "fixVersions", "2.5", [{"id": "10062"}]),
    ("Sprint", "sprint", "LAN Sprint 24", 24),
    ("Sprint", "sprint", "active", 23),
    ("Sprint", "sprint", 24, 24),
    ("estimate", "timetracking", "2d 4h", {"originalEstimate": "2d 4h"}),
    ("Tags", "tags", "wet, cold", ["wet", "cold"]),
]


@pytest.mark.parametrize(
    ("name", "field", "given", "wire"), VALUES, ids=[f"{row[0]}-{number}" for number, row in enumerate(VALUES)]
)
async def test_a_value_is_written_as_its_field_takes_it(connection: Any, name: str, field: str, given: Any, wire: Any) -> None:
    shown = await connection.call("jira_create_issue", project="LAN", type="Task", summary="Typed", fields={name: given})
    assert sent_fields(connection)[ids(connection)[field]] == wire
    assert "as Jira now holds it:" in shown


async def test_people_are_found_by_name_mail_and_me(connection: Any, deployment: str) -> None:
    fields = {"Reviewer": "Priya Raman", "Approvers": ["jlindqvist@lantern-ferries.example", "@Lena Vogt"]}
    shown = await connection.call("jira_create_issue", project="LAN", type="Task", summary="People", assignee="me", fields=fields)
    assert "Assignee: Mira Okafor" in shown
    assert "Reviewer: Priya Raman" in shown
    assert "Approvers: Jonas Lindqvist, Lena Vogt" in shown
    key = "accountId" if deployment == "cloud" else "name"
    assert set(sent_fields(connection)["assignee"]) == {key}


async def test_rich_text_of_custom_fields_is_markdown(connection: Any, deployment: str) -> None:
    shown = await connection.call(
        "jira_create_issue", project="LAN", type="Task", summary="Steps", fields={"Steps to reproduce": "1. Open\n2. **Close**"}
    )
    assert "as Jira now holds it:" in shown
    sent = sent_fields(connection)[ids(connection)["steps"]]
    assert sent["type"] == "doc" if deployment == "cloud" else "*Close*" in sent


async def test_a_parent_is_an_epic_or_the_issue_of_a_sub_task(connection: Any, deployment: str) -> None:
    world = connection.sandbox.world
    epic = next(issue.key for issue in world.issues.values() if issue.type == "Epic" and issue.project == "LAN")
    story = await connection.call("jira_create_issue", project="LAN", type="Story", summary="Below an epic", parent=epic)
    assert "as Jira now holds it:" in story
    assert epic in story
    field = "parent" if deployment == "cloud" else ids(connection)["epic"]
    assert sent_fields(connection)[field] == ({"key": epic} if deployment == "cloud" else epic)
    key = story.split()[1].rstrip(",")
    below = await connection.call("jira_create_issue", project="LAN", type="Sub-task", summary="Below a story", parent=key)
    assert sent_fields(connection)["parent"] == {"key": key}
    assert f"Parent: {key}" in below


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"Severty": "Major"}, ["no field 'Severty'", "Severity (id "]),
        ({"Severity": "Terrible"}, ["'Terrible' is not one of the values of Severity", "Critical; Major; Minor"]),
        ({"Berth": "South harbour > Pier 2"}, ["Berth (below South harbour)", "Pier 1; Dry dock"]),
        ({"Berth": 7.5}, ['takes two levels as "A > B"']),
        ({"Region": "x"}, ["is the name of 2 fields", "customfield_"]),
        ({"Creator": "me"}, ["Creator (id creator) is not on the create screen of Task in LAN"]),
        ({"Start date": "soon"}, ["takes a day as YYYY-MM-DD, not 'soon'"]),
        ({"Noticed at": "noon"}, ["takes a time as YYYY-MM-DDTHH:MM"]),
        ({"Story Points": "many"}, ["takes a number"]),
        ({"Runbook": "the wiki"}, ["takes an address"]),
        ({"labels": ["two words"]}, ["has white space", "two-words"]),
        ({"Sprint": "LAN Sprint 99"}, ["no open sprint 'LAN Sprint 99'", "LAN Sprint 24 (id 24, future)"]),
        ({"Reviewer": "Nobody Known"}, ["There is no user 'Nobody Known'"]),
        ({"Epic Link": "the big one"}, ["takes the key of an issue"]),
        ({"estimate": "long"}, ["takes a duration"]),
        ({"summary": "again"}, ["is given twice"]),
        ({"project": "NEXT"}, ["is not one of the fields"]),
        ({"Components": "Solver"}, ["'Solver' is not one of the values of Components", "Payments"]),
    ],
    ids=str,
)
async def test_what_can_not_be_written_is_said_before_anything_is_sent(
    connection: Any, fields: dict[str, Any], words: list[str]
) -> None:
    said = await connection.failure("jira_create_issue", project="LAN", type="Task", summary="Wrong", fields=fields)
    for word in words:
        assert word in said
    assert "Nothing was" in said
    assert not connection.sent("POST", "/issue")


async def test_an_unknown_type_lists_those_that_there_are(connection: Any) -> None:
    said = await connection.failure("jira_create_issue", project="DOCK", type="Story", summary="x")
    assert "no issue type 'Story'" in said
    assert "Incident (id 10005)" in said


async def test_a_missing_required_field_is_named_with_its_options(connection: Any) -> None:
    said = await connection.failure("jira_create_issue", project="DOCK", type="Incident", summary="Pump failed")
    assert "Incident in DOCK needs more: Severity (Critical, Major, Minor)" in said
    assert not connection.sent("POST", "/issue")
    below = await connection.failure("jira_create_issue", project="LAN", type="Sub-task", summary="Alone")
    assert "needs more: Parent" in below


async def test_a_project_that_there_is_not_is_jiras_own_error(connection: Any) -> None:
    assert "NOPE" in await connection.failure("jira_create_issue", project="NOPE", type="Task", summary="x")


async def test_a_dry_run_shows_the_request_and_creates_nothing(connection: Any) -> None:
    count = len(connection.sandbox.world.issues)
    shown = await connection.call(
        "jira_create_issue", project="LAN", type="Task", summary="Only tried", fields={"Severity": "Minor"}, dryRun=True
    )
    assert "Severity: Minor\n" in shown
    assert '"method":"POST"' in shown
    assert len(connection.sandbox.world.issues) == count
    assert not connection.sent("POST", "/issue")


async def test_a_warm_creation_costs_two_requests(connection: Any) -> None:
    await connection.call("jira_create_issue", project="LAN", type="Task", summary="First")
    connection.sandbox.clear()
    await connection.call("jira_create_issue", project="LAN", type="Task", summary="Second")
    assert len(connection.sandbox.requests) == 2


async def test_a_field_that_the_server_ignores_is_told(connection: Any) -> None:
    held = {"key": "LAN-900", "fields": {"summary": "Kept", "labels": [], "issuetype": {"name": "Task"}}}
    connection.sandbox.fault(method="POST", path="/issue$", status=201, body={"id": "1", "key": "LAN-900"})
    connection.sandbox.fault(method="GET", path="/issue/LAN-900", status=200, body=held)
    shown = await connection.failure("jira_create_issue", project="LAN", type="Task", summary="Kept", labels=["a", "b"])
    assert shown.startswith("Created LAN-900, but:\n- Labels: sent a, b; Jira holds (nothing)")


async def test_a_field_that_the_server_takes_in_part_is_told(connection: Any) -> None:
    held = {"key": "LAN-900", "fields": {"summary": "Kept", "labels": ["a"], "issuetype": {"name": "Bug"}}}
    connection.sandbox.fault(method="POST", path="/issue$", status=201, body={"id": "1", "key": "LAN-900"})
    connection.sandbox.fault(method="GET", path="/issue/LAN-900", status=200, body=held)
    shown = await connection.failure("jira_create_issue", project="LAN", type="Task", summary="Kept", labels=["a", "b"])
    assert "- Labels: sent a, b; Jira holds a" in shown
    assert "- Type: sent Task; Jira holds Bug" in shown


async def test_a_rejection_is_in_jiras_words(connection: Any) -> None:
    body = {"errorMessages": [], "errors": {"summary": "Summary is not funny enough."}}
    connection.sandbox.fault(method="POST", path="/issue$", status=400, body=body)
    said = await connection.failure("jira_create_issue", project="LAN", type="Task", summary="x")
    assert "summary: Summary is not funny enough." in said


@pytest.mark.parametrize(
    "fault",
    [{"status": 201, "body": {}}, {"status": 502, "body": {}}, {"cut": "body"}, {"status": 201, "body": {"key": "LAN-99999"}}],
    ids=str,
)
async def test_a_lost_answer_is_no_success(connection: Any, fault: dict[str, Any]) -> None:
    connection.sandbox.fault(method="POST", path="/issue$", **fault)
    said = await connection.failure("jira_create_issue", project="LAN", type="Task", summary="Lost words")
    assert "may have" in said
    assert len(connection.sent("POST", "/issue")) == 1


async def test_many_are_created_and_each_is_told(connection: Any) -> None:
    items = [
        {"type": "Task", "summary": "First of many"},
        {"type": "Bug", "summary": "Second of many", "Priority": "Low", "fields": {"Severity": "Minor"}},
        {"type": "Story", "summary": "Third", "fields": {"Severity": "Dreadful"}},
        {"type": "Task", "summary": "x" * 300},
        {"type": "Task", "summary": "Fifth of many", "assignee": "Aiko Tanabe"},
    ]
    shown = await connection.failure("jira_create_issues", issues=[{"project": "LAN", **item} for item in items])
    lines = shown.splitlines()
    assert lines[0] == "3 of 5 done, 2 failed."
    assert lines[1].startswith("- 3. Third: FAILED: 'Dreadful' is not one of the values of Severity")
    assert "Summary must be less than 255 characters" in shown
    assert "- 1. First of many: LAN-" in shown
    assert "- 5. Fifth of many: LAN-" in shown
    assert len([seen for seen in connection.sent("POST", "/issue/bulk") if seen.path.endswith("/bulk")]) == 1


async def test_many_that_all_fail_are_an_error(connection: Any) -> None:
    wrong = [{"project": "LAN", "type": "Task", "summary": name * 300} for name in "yz"]
    said = await connection.failure("jira_create_issues", issues=wrong)
    first, second, *_ = said.splitlines()
    assert first.startswith("1. yyy")
    assert first.endswith("…: summary: Summary must be less than 255 characters.")
    assert second.endswith("…: summary: Summary must be less than 255 characters.")
    assert "None of them" in said


async def test_one_of_many_that_the_server_ignores_in_part_is_told(connection: Any, deployment: str) -> None:
    created = {"issues": [{"id": "1", "key": "LAN-901"}, {"id": "2", "key": "LAN-902"}], "errors": []}
    held = [
        {"id": "1", "key": "LAN-901", "fields": {"summary": "One", "labels": ["a"]}},
        {"id": "2", "key": "LAN-902", "fields": {"summary": "Two", "labels": []}},
    ]
    connection.sandbox.fault(method="POST", path="/issue/bulk$", status=201, body=created)
    read = "bulkfetch" if deployment == "cloud" else "/search"
    connection.sandbox.fault(method="POST", path=read, status=200, body={"issues": held})
    items = [{"project": "LAN", "type": "Task", "summary": name, "labels": ["a"]} for name in ("One", "Two")]
    shown = await connection.failure("jira_create_issues", issues=items)
    assert "- 1. One: LAN-901" in shown
    assert "- 2. Two: IN PART: created as LAN-902, but: Labels: sent a; Jira holds (nothing)" in shown


async def test_many_whose_answer_does_not_fit_are_unknown(connection: Any) -> None:
    connection.sandbox.fault(method="POST", path="/issue/bulk$", status=201, body={"issues": [{"key": "LAN-1"}], "errors": []})
    items = [{"project": "LAN", "type": "Task", "summary": name} for name in ("One", "Two")]
    said = await connection.failure("jira_create_issues", issues=items)
    assert "may have been created, or not" in said
    assert "None of them" not in said


async def test_a_dry_run_of_many_sends_nothing(connection: Any) -> None:
    items = [{"project": "LAN", "type": "Task", "summary": "A"}, {"project": "LAN", "type": "Nope", "summary": "B"}]
    shown = await connection.call("jira_create_issues", issues=items, dryRun=True)
    assert "2. B: would not be sent: There is no issue type 'Nope'" in shown
    assert '"method":"POST"' in shown
    assert not connection.sent("POST", "/issue/bulk")


async def test_a_component_that_was_made_just_now_is_known(connection: Any) -> None:
    await connection.call("jira_create_issue", project="LAN", type="Task", summary="Before")
    await connection.call("jira_save_component", project="LAN", name=f"Fresh {connection.deployment}")
    shown = await connection.call(
        "jira_create_issue", project="LAN", type="Task", summary="After", fields={"Components": f"fresh {connection.deployment}"}
    )
    assert f"Components: Fresh {connection.deployment}" in shown
