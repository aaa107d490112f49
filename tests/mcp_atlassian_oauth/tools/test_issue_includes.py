"""Each part of an issue that `include` names, asked for by itself."""

from __future__ import annotations

from typing import Any

import pytest

pytestmark = pytest.mark.anyio

ELSEWHERE = "https://example.com/tide-tables"


@pytest.fixture
async def full(connection: Any) -> str:
    """The key of an issue of our own at which something of each kind hangs."""
    made = await connection.call("jira_create_issue", project="LAN", type="Task", summary="With all that hangs at it")
    key: str = made.split()[1].rstrip(",")
    await connection.call("jira_transition_issue", issue=key, to="In Progress")
    await connection.call("jira_add_comment", issue=key, body="Said on deck")
    await connection.call("jira_log_work", issue=key, timeSpent="25m", comment="Rope work")
    await connection.call("jira_link_issues", issue=key, to="LAN-2", link="blocks")
    await connection.call("jira_link_issues", issue=key, to=ELSEWHERE, title="Tide tables")
    await connection.call("jira_add_attachment", issue=key, name="pier.txt", text="wet")
    await connection.call("jira_watch_issue", issue=key)
    connection.sandbox.clear()
    return key


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("comments", ["## Comments (1", "Said on deck"]),
        ("changelog", ["## Changelog (", "In Progress"]),
        ("links", ["LAN-2", "Tide tables", ELSEWHERE]),
        ("worklogs", ["## Worklogs (1", "25m", "Rope work"]),
        ("attachments", ["pier.txt"]),
        ("watchers", ["## Watchers (1", "Mira Okafor"]),
        ("votes", ["## Votes (0"]),
        ("transitions", ["## Transitions", "Done"]),
        ("statusTimes", ["## Time in status", "To Do"]),
    ],
)
async def test_a_part_of_an_issue_is_included(connection: Any, full: str, part: str, words: list[str]) -> None:
    shown = await connection.call("jira_get_issue", issue=full, include=[part], comments=0)
    assert [word for word in words if word not in shown] == []


async def test_links_to_pages_elsewhere_are_removed_by_their_id(connection: Any, full: str) -> None:
    linked = await connection.call("jira_link_issues", issue=full, to=ELSEWHERE, title="Tide tables")
    identity = linked.partition("link id ")[2].split()[0]
    said = await connection.call("jira_remove_from_issue", kind="remoteLink", issue=full, id=identity)
    assert said.startswith(f"Deleted remote link {identity} of {full}")
    assert ELSEWHERE not in await connection.call("jira_get_issue", issue=full, include=["links"], comments=0)
