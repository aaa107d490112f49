"""The four tools that reach every operation, through the real server."""

from __future__ import annotations

import json
from typing import Any

import pytest
from atlassian_operations.runtime import index
from mcp_atlassian_oauth.render.budget import MAX_CHARS, size

pytestmark = pytest.mark.anyio
PREFIX = {"cloud": "jira_cloud", "datacenter": "jira_dc"}


@pytest.fixture
def prefix(deployment: str) -> str:
    return PREFIX[deployment]


async def test_words_find_the_operation_of_this_deployment_only(connection: Any, prefix: str) -> None:
    found = await connection.call("atlassian_find_operations", query="do a transition of an issue", limit=5)

    assert f"| {prefix}_do_transition | POST " in found
    assert "| writes |" in found
    other = next(value for value in PREFIX.values() if value != prefix)
    assert f"{other}_" not in found


async def test_words_that_fit_nothing_say_so(connection: Any) -> None:
    assert "Try other words" in await connection.failure("atlassian_find_operations", query="xyzzy")


async def test_an_operation_is_described_with_its_effect_and_arguments(connection: Any, prefix: str) -> None:
    described = await connection.call("atlassian_describe_operation", name=f"{prefix}_do_transition")

    head, _, schema = described.partition("\n\n")
    assert "POST " in head
    assert "writes" in head
    assert "atlassian_write_operation" in head
    assert json.loads(schema)["properties"]["issueIdOrKey"] == {"type": "string"}


async def test_every_description_fits_or_says_how_to_go_on(connection: Any, prefix: str) -> None:
    names = [entry.name for entry in index() if entry.name.startswith(prefix)]
    for name in names[::7]:
        described = await connection.call("atlassian_describe_operation", name=name)
        assert size(described) <= MAX_CHARS, name
        assert "cursor=" in described or described.endswith("}"), name


async def test_a_wrong_name_gets_the_closest_ones(connection: Any, prefix: str) -> None:
    words = await connection.failure("atlassian_describe_operation", name=f"{prefix}_do_transitions")

    assert f"{prefix}_do_transition" in words


async def test_an_operation_of_another_deployment_does_not_exist_here(connection: Any, prefix: str) -> None:
    other = next(value for value in PREFIX.values() if value != prefix)

    words = await connection.failure("atlassian_read_operation", name=f"{other}_get_issue", arguments={"issueIdOrKey": "A-1"})

    assert words.startswith("There is no operation")


async def test_reading_answers_what_the_server_sent_projected_to_the_fields(connection: Any, prefix: str, issue: str) -> None:
    arguments = {"issueIdOrKey": issue}
    whole = await connection.call("atlassian_read_operation", name=f"{prefix}_get_transitions", arguments=arguments)
    some = await connection.call(
        "atlassian_read_operation", name=f"{prefix}_get_transitions", arguments=arguments, fields=["transitions.name", "nope"]
    )

    names = [transition["name"] for transition in json.loads(whole)["transitions"]]
    shown, _, note = some.partition("\n")
    assert json.loads(shown) == {"transitions": [{"name": name} for name in names]}
    assert note == "Not in the answer: nope"


async def test_a_long_answer_is_walked_by_its_cursor(connection: Any, prefix: str) -> None:
    name, parts, cursor = f"{prefix}_get_fields", [], None
    for _ in range(30):
        more = {"cursor": cursor} if cursor else {}
        text = await connection.call("atlassian_read_operation", name=name, **more)
        assert size(text) <= MAX_CHARS
        part, _, note = text.partition("\n\n[cut here")
        parts.append(part)
        if not note:
            break
        cursor = note.split('cursor="')[1].split('"')[0]

    assert len(parts) > 1
    assert isinstance(json.loads("".join(parts)), list)


async def test_reading_refuses_to_write_and_writing_to_read(connection: Any, prefix: str, issue: str) -> None:
    connection.sandbox.clear()
    arguments = {"issueIdOrKey": issue}

    words = await connection.failure("atlassian_read_operation", name=f"{prefix}_delete_issue", arguments=arguments)
    assert "Nothing was sent" in words
    words = await connection.failure("atlassian_write_operation", name=f"{prefix}_get_issue", arguments=arguments)
    assert "Nothing was sent" in words
    assert connection.sent() == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({}, "issueIdOrKey is missing"),
        ({"issueIdOrKey": "A-1", "body": {"transition": {"id": 5}}}, "body.transition.id must be a string"),
        ({"issueIdOrKey": "A-1", "isue": 1, "body": {}}, "isue is not an argument"),
        ({"issueIdOrKey": "..", "body": {"transition": {"id": "1"}}}, "issueIdOrKey must not be '..'"),
    ],
)
async def test_wrong_arguments_are_named_and_nothing_is_sent(
    connection: Any, prefix: str, arguments: dict[str, Any], said: str
) -> None:
    connection.sandbox.clear()

    words = await connection.failure("atlassian_write_operation", name=f"{prefix}_do_transition", arguments=arguments)

    assert said in words
    assert "Nothing was sent" in words
    assert connection.sent() == []


async def test_a_dry_run_shows_the_request_and_sends_nothing(connection: Any, prefix: str, issue: str) -> None:
    connection.sandbox.clear()
    arguments = {"issueIdOrKey": issue, "body": {"transition": {"id": "31"}}}

    shown = await connection.call("atlassian_write_operation", name=f"{prefix}_do_transition", arguments=arguments, dryRun=True)

    head, _, request = shown.partition("\n\n")
    assert head.startswith("Dry run: nothing was sent.")
    assert json.loads(request)["path"].endswith(f"/issue/{issue}/transitions")
    assert json.loads(request)["json"] == arguments["body"]
    assert connection.sent() == []


async def test_a_write_is_done_once_and_says_what_the_server_answered(connection: Any, prefix: str, issue: str) -> None:
    connection.sandbox.clear()
    file = {"name": 'tide, low & "high".txt', "text": "low water at six"}

    answer = await connection.call(
        "atlassian_write_operation",
        name=f"{prefix}_add_attachment",
        arguments={"issueIdOrKey": issue, "body": {"file": [file]}},
        fields=["filename", "size"],
    )

    assert "the server answered 200" in answer
    assert json.loads(answer.partition("\n")[2]) == [{"filename": file["name"], "size": 16}]
    assert len(connection.sent("POST", "attachments")) == 1


async def test_a_board_is_created_by_its_operation(connection: Any, deployment: str) -> None:
    name = {"cloud": "jira_software_cloud_create_board", "datacenter": "jira_dc_create_board"}[deployment]
    body = {"name": "Night shifts", "type": "kanban", "filterId": 10001}
    found = await connection.call("atlassian_find_operations", query="create board")
    assert f"| {name} | POST " in found
    answer = await connection.call("atlassian_write_operation", name=name, arguments={"body": body})
    assert "the server answered 20" in answer
    assert json.loads(connection.sent("POST", "/board")[0].body)["name"] == "Night shifts"


async def test_a_refused_write_is_an_error_in_atlassians_words(connection: Any, prefix: str, issue: str) -> None:
    words = await connection.failure(
        "atlassian_write_operation",
        name=f"{prefix}_do_transition",
        arguments={"issueIdOrKey": issue, "body": {"transition": {"id": "99999"}}},
    )

    assert "99999" in words or "transition" in words.lower()


@pytest.mark.parametrize("fault", [{"cut": "body"}, {"status": 502, "body": {}}], ids=str)
async def test_a_write_whose_answer_was_lost_may_have_happened(connection: Any, prefix: str, fault: dict[str, Any]) -> None:
    connection.sandbox.fault(method="POST", path="component$", **fault)

    words = await connection.failure(
        "atlassian_write_operation", name=f"{prefix}_create_component", arguments={"body": {"name": "Slipways", "project": "LAN"}}
    )

    assert "may have happened" in words


async def test_fields_of_an_issue_hold_texts_numbers_and_lists(connection: Any, prefix: str) -> None:
    fields = {"project": {"key": "LAN"}, "issuetype": {"name": "Task"}, "summary": "A text", "labels": ["a", "b"]}
    await connection.call("atlassian_write_operation", name=f"{prefix}_create_issue", arguments={"body": {"fields": fields}})
    key = list(connection.sandbox.world.issues)[-1]
    change = {"fields": {"summary": "Another"}, "update": {"labels": [{"add": "c"}, {"remove": "a"}]}}
    arguments = {"issueIdOrKey": key, "body": change}
    await connection.call("atlassian_write_operation", name=f"{prefix}_edit_issue", arguments=arguments)
    held = connection.sandbox.world.issues[key]
    assert (held.summary, sorted(held.labels)) == ("Another", ["b", "c"])
