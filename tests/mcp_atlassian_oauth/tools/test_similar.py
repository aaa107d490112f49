from __future__ import annotations

import json
from typing import Any

import pytest

pytestmark = pytest.mark.anyio


async def test_an_issue_is_not_similar_to_itself(connection: Any, issue: str) -> None:
    found = json.loads(await connection.call("jira_find_similar", issue=issue, project="", outputFormat="json"))
    assert issue not in [other["key"] for other in found["issues"]]
    values = [other["score"] for other in found["issues"]]
    assert values == sorted(values, reverse=True)
    assert all(0 < value <= 1 for value in values)


async def test_a_text_finds_the_issue_it_was_taken_from(connection: Any, issue: str) -> None:
    read = json.loads(await connection.call("jira_get_issue", issue=issue, outputFormat="json"))
    shown = await connection.call("jira_find_similar", text=read["fields"]["summary"])
    first = next(line for line in shown.splitlines() if line.startswith(("| 0.", "| 1.")))
    assert f"| {issue} |" in first
    assert "Score: share of weighted words in common" in shown


async def test_what_is_like_nothing_finds_nothing(connection: Any) -> None:
    assert "None is similar." in await connection.call("jira_find_similar", text="Xylophonquastenflosser zwölfeckig")


@pytest.mark.parametrize(
    "arguments", [{}, {"issue": "A-1", "text": "x"}, {"text": "the of and"}, {"issue": " "}, {"issue": " ", "text": " "}]
)
async def test_it_needs_one_subject_with_words(connection: Any, arguments: dict[str, str]) -> None:
    await connection.failure("jira_find_similar", **arguments)


async def test_words_are_quoted(connection: Any) -> None:
    await connection.result("jira_find_similar", text='login" OR project = SECRET', project='P" OR "')
    assert json.loads(connection.sent("POST", "search")[-1].body)["jql"].startswith('project = "P\\" OR \\"" AND (')
