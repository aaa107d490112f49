"""With nulls, unknown enum values, missing and extra fields anywhere in Atlassian's answers, no curated tool fails."""

from __future__ import annotations

from typing import Any

import pytest
from mcp_atlassian_oauth.render.budget import MAX_CHARS, size

pytestmark = pytest.mark.anyio
WAYS = (
    {"nulls": True},
    {"enums": True},
    {"missing": True},
    {"extra": True},
    dict.fromkeys(("nulls", "enums", "missing", "extra"), True),
)
SEEDS = range(6)
# What an answer that lacks the one thing without which there is no answer may say; everything else is a crash.
HONEST = (
    "without a user",
    "without its",
    "has no page with the title",
    "There is no space",
    "names no comment",
    "names no page",
    "can't be read back",
    "was not made",
    "no issue key",
    "There is no word",
)


def bend(connection: Any, way: dict[str, bool], seed: int, rate: float, **where: str) -> None:
    connection.sandbox.clear()
    connection.sandbox.fault(times=None, path=r"/rest/(api|agile)|/api/v2", mutate={**way, "rate": rate, "seed": seed}, **where)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: "+".join(way))
async def test_no_reading_tool_fails(connection: Any, issue: str, page: str, space: str, way: dict[str, bool]) -> None:
    title = f"{page} by title"
    await connection.call("conf_update_page", page=page, newTitle=title)
    calls: list[tuple[str, dict[str, Any]]] = [
        ("jira_get_myself", {}),
        ("jira_search_issues", {"jql": "key is not EMPTY", "fields": ["description", "labels"]}),
        ("jira_get_issue", {"issue": issue, "fields": ["*all"], "comments": 3}),
        ("jira_find_similar", {"issue": issue, "project": ""}),
        ("conf_get_server_info", {}),
        ("conf_search_cql", {"cql": "type = page"}),
        ("conf_get_page", {"page": page}),
        ("conf_get_page", {"title": title, "space": space}),
    ]
    for seed in SEEDS:
        bend(connection, way, seed, (0.05, 0.2, 0.6)[seed % 3])
        form = ("markdown", "json", "storage")[seed % 3]
        for tool, arguments in calls:
            await survives(connection, tool, arguments | {"outputFormat": form})
    connection.sandbox.clear()


@pytest.mark.parametrize("way", WAYS, ids=lambda way: "+".join(way))
async def test_no_writing_tool_fails(connection: Any, issue: str, page: str, space: str, way: dict[str, bool]) -> None:
    for seed in SEEDS:
        bend(connection, way, seed, (0.05, 0.2, 0.6)[seed % 3])
        await survives(connection, "jira_add_comment", {"issue": issue, "body": f"Comment {seed} *here*"})
        title = f"{page} bent {'-'.join(way)} {seed}"
        await survives(connection, "conf_create_page", {"title": title, "space": space, "body": "Words."})
        await survives(connection, "conf_update_page", {"page": page, "body": f"Words {seed} {way}."})
    connection.sandbox.clear()


async def survives(connection: Any, tool: str, arguments: dict[str, Any]) -> None:
    result = await connection.result(tool, **arguments)
    text = result.content[0].text
    assert size(text) <= MAX_CHARS
    assert "failed unexpectedly" not in text, f"{tool} {arguments}"
    assert "Traceback" not in text
    assert "None" not in text.split()
    if result.is_error:
        assert any(words in text for words in HONEST), f"{tool} {arguments}: {text}"
