"""With nulls, unknown enum values, missing and extra fields anywhere in Atlassian's answers, no curated tool fails."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from mcp_atlassian_oauth.render.budget import MAX_CHARS, size

pytestmark = pytest.mark.anyio
ALL = ("nulls", "enums", "missing", "extra")
WAYS = [(way,) for way in ALL] + [ALL]
FORMATS = itertools.cycle(("markdown", "json", "storage"))
# How much of an answer is bent, and the seeds that choose where.
BENT = [(0.03, 1), (0.1, 2), (0.1, 3), (0.3, 4), (0.3, 5), (0.8, 6)]
# What an answer that lacks the one thing without which there is no answer may say; everything else is a failure.
HONEST = (
    "answered without a list of",
    "may have happened, or not",
    "may have been added, or not",
    "without its",
    "has no page with the title",
    "There is no space",
    "names no comment",
    "names no page",
    "can't be read back",
    "the change was not made",
)


@pytest.fixture(params=WAYS, ids="+".join)
def way(request: pytest.FixtureRequest) -> dict[str, bool]:
    return dict.fromkeys(request.param, True)


def bend(connection: Any, way: dict[str, bool], rate: float, seed: int) -> None:
    connection.sandbox.clear()
    mutate = {**way, "rate": rate, "seed": seed}
    connection.sandbox.fault(times=None, path=r"/rest/api/|/api/v2/", mutate=mutate)


async def survives(connection: Any, tool: str, **arguments: Any) -> None:
    result = await connection.result(tool, **arguments)
    text = result.content[0].text
    assert size(text) <= MAX_CHARS
    assert "failed unexpectedly" not in text, f"{tool} {arguments}"
    assert "Traceback" not in text
    if result.is_error:
        assert any(words in text for words in HONEST), f"{tool} {arguments}: {text}"


async def test_no_tool_that_reads_jira_fails(connection: Any, issue: str, way: dict[str, bool]) -> None:
    for rate, seed in BENT:
        bend(connection, way, rate, seed)
        form = {"outputFormat": next(FORMATS)}
        await survives(connection, "jira_get_myself", **form)
        search = {"jql": "key is not EMPTY ORDER BY key", "fields": ["description", "labels"], "limit": 20}
        await survives(connection, "jira_search_issues", **search, **form)
        await survives(connection, "jira_get_issue", issue=issue, fields=["*all"], comments=3, **form)
        await survives(connection, "jira_find_similar", issue=issue, project="", **form)


async def test_no_tool_that_reads_confluence_fails(connection: Any, page: str, space: str, way: dict[str, bool]) -> None:
    for rate, seed in BENT:
        bend(connection, way, rate, seed)
        form = {"outputFormat": next(FORMATS)}
        await survives(connection, "conf_get_server_info", **form)
        await survives(connection, "conf_search_cql", cql="type = page", **form)
        await survives(connection, "conf_get_page", page=page, **form)
        await survives(connection, "conf_get_page", title="Page for no one", space=space, **form)


async def test_no_tool_that_writes_to_jira_fails(connection: Any, issue: str, way: dict[str, bool]) -> None:
    for rate, seed in BENT:
        bend(connection, way, rate, seed)
        await survives(connection, "jira_add_comment", issue=issue, body=f"Comment {seed} *here*")


async def test_no_tool_that_writes_to_confluence_fails(connection: Any, page: str, space: str, way: dict[str, bool]) -> None:
    for rate, seed in BENT:
        bend(connection, way, rate, seed)
        title = f"{page} bent {'-'.join(way)} {seed}"
        await survives(connection, "conf_create_page", title=title, space=space, body="Words.")
        await survives(connection, "conf_update_page", page=page, body=f"Words {seed} {way}.")
