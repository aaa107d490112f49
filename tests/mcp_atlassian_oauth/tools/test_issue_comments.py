"""Comments on issues: listed to the last, seen by whom they are meant for, changed without losing that."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from mcp_atlassian_oauth.render.budget import MAX_CHARS, size

pytestmark = pytest.mark.anyio


def identity_of(answer: str) -> str:
    """The id of the comment that an answer shows."""
    found = re.search(r"· id (\d+)", answer)
    assert found
    return found[1]


@pytest.fixture
async def fresh(connection: Any) -> str:
    """The key of an issue without comments."""
    world = connection.sandbox.world
    key: str = next(key for key, issue in world.issues.items() if not issue.comments and issue.project == "LAN")
    return key


async def test_all_comments_are_walked_once_in_either_order(connection: Any, fresh: str) -> None:
    for number in range(31):
        await connection.call("jira_add_comment", issue=fresh, body=f"Remark {number:03d}. " + "long words here " * 60)
    every = [f"Remark {number:03d}" for number in range(31)]
    for order, expected in (("newest", every[::-1]), ("oldest", every)):
        shown, cursor = "", {}
        while True:
            answer = await connection.call("jira_list_comments", issue=fresh, order=order, **cursor)
            assert size(answer) <= MAX_CHARS
            text, _, note = answer.partition("\n\n[cut here; ")
            shown += text
            if not note:
                break
            cursor = {"cursor": note.partition('cursor="')[2].partition('"')[0]}
        assert re.findall(r"Remark \d{3}", shown) == expected
        walked: list[str] = []
        cursor = {}
        while True:
            found = json.loads(
                await connection.call("jira_list_comments", issue=fresh, order=order, outputFormat="json", **cursor)
            )
            walked += [re.findall(r"Remark \d{3}", one["body"])[0] for one in found["comments"]]
            if "cursor" not in found:
                break
            cursor = {"cursor": found["cursor"]}
        assert walked == expected


async def test_one_comment_that_fills_many_answers_is_read_to_its_end(connection: Any, fresh: str) -> None:
    words = " ".join(f"w{number}" for number in range(4000))
    await connection.call("jira_add_comment", issue=fresh, body=words)
    shown, cursor = "", {}
    while True:
        answer = await connection.call("jira_list_comments", issue=fresh, **cursor)
        text, _, note = answer.partition("\n\n[cut here; ")
        shown += text
        if not note:
            break
        cursor = {"cursor": note.partition('cursor="')[2].partition('"')[0]}
    assert re.findall(r"w\d+", shown)[:4000] == words.split()


@pytest.mark.parametrize("cursor", ["x", "12", "1/zz", "a/b"])
async def test_a_foreign_cursor_of_comments_is_refused(connection: Any, issue: str, cursor: str) -> None:
    assert "cursor" in await connection.failure("jira_list_comments", issue=issue, cursor=cursor)


async def test_a_comment_can_be_for_a_role_or_a_group_only(connection: Any, fresh: str) -> None:
    shown = await connection.call("jira_add_comment", issue=fresh, body="Between us", visibleTo="developers")
    assert "only Developers" in shown
    assert json.loads(connection.sent("POST", "/comment")[-1].body)["visibility"]["type"] == "role"
    shown = await connection.call("jira_add_comment", issue=fresh, body="Between us too", visibleTo="group:lantern-developers")
    assert "only lantern-developers" in shown
    shown = await connection.call("jira_add_comment", issue=fresh, body="Between us three", visibleTo="lantern-developers")
    assert "only lantern-developers" in shown


async def test_a_comment_for_nobody_that_there_is_is_refused_with_the_roles(connection: Any, fresh: str) -> None:
    words = await connection.failure("jira_add_comment", issue=fresh, body="x", visibleTo="Develloper")
    assert "does not exist" in words
    assert "Roles of LAN: Administrators, Developers, Lead" in words
    words = await connection.failure("jira_add_comment", issue=fresh, body="x", visibleTo="role:Nobody")
    assert "it has: Administrators, Developers, Lead" in words
    assert "Nothing was sent" in words


async def test_a_restriction_that_jira_ignores_is_told(connection: Any, fresh: str) -> None:
    open_to_all = {"id": "77", "body": "Between us"}
    connection.sandbox.fault(method="POST", path="/comment$", status=201, body=open_to_all)
    connection.sandbox.fault(method="GET", path="/comment/77", status=200, body=open_to_all)
    shown = await connection.failure("jira_add_comment", issue=fresh, body="Between us", visibleTo="Developers")
    assert "but it is not restricted to the role Developers: everybody who sees the issue can read it" in shown


async def test_a_comment_can_be_internal(connection: Any, fresh: str) -> None:
    shown = await connection.call("jira_add_comment", issue=fresh, body="Not for the customer", internal=True)
    assert "internal" in shown.splitlines()[2]
    assert connection.sandbox.world.issues[fresh].comments[-1].internal
    public = {"id": "77", "body": "Not for the customer", "jsdPublic": True}
    connection.sandbox.fault(method="POST", path="/comment$", status=201, body=public)
    connection.sandbox.fault(method="GET", path="/comment/77", status=200, body=public)
    shown = await connection.failure("jira_add_comment", issue=fresh, body="Not for the customer", internal=True)
    assert "but it is not internal" in shown


async def test_a_comment_is_changed_and_stays_restricted(connection: Any, fresh: str) -> None:
    added = await connection.call("jira_add_comment", issue=fresh, body="First words", visibleTo="Developers")
    comment = identity_of(added)
    rehearsed = await connection.call("jira_update_comment", issue=fresh, id=comment, body="Other words", dryRun=True)
    assert "-First words" in rehearsed
    assert "+Other words" in rehearsed
    assert not connection.sent("PUT")
    shown = await connection.call("jira_update_comment", issue=fresh, id=comment, body="Other words")
    assert "Other words" in shown
    assert "only Developers" in shown
    assert connection.sandbox.world.issues[fresh].comments[-1].visibility["value"] == "Developers"


async def test_a_change_of_a_comment_that_is_ignored_is_no_success(connection: Any, fresh: str) -> None:
    added = await connection.call("jira_add_comment", issue=fresh, body="First words")
    comment = identity_of(added)
    connection.sandbox.fault(method="PUT", path="/comment/", status=200, body={"id": comment, "body": "Other text"})
    words = await connection.failure("jira_update_comment", issue=fresh, id=comment, body="Other text")
    assert "still has its old text" in words
    connection.sandbox.fault(method="PUT", path="/comment/", cut="body")
    assert "may have happened" in await connection.failure("jira_update_comment", issue=fresh, id=comment, body="Third text")


async def test_a_restriction_lost_by_a_change_is_told(connection: Any, fresh: str) -> None:
    added = await connection.call("jira_add_comment", issue=fresh, body="First words", visibleTo="Developers")
    comment = identity_of(added)
    held = {"id": comment, "body": "Other words"}
    connection.sandbox.fault(method="GET", path=f"/comment/{comment}", skip=1, status=200, body=held)
    shown = await connection.failure("jira_update_comment", issue=fresh, id=comment, body="Other words")
    assert "everybody may see it now" in shown


async def test_an_unknown_comment_is_not_changed(connection: Any, fresh: str) -> None:
    await connection.failure("jira_update_comment", issue=fresh, id="999999", body="x")
    assert "Nothing was sent" in await connection.failure("jira_update_comment", issue=fresh, id="1", body=" ")
    assert not connection.sent("PUT")
