from __future__ import annotations

import json
from typing import Any

import pytest
from mcp_atlassian_oauth.semantic import installed

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


@pytest.mark.skipif(not installed(), reason="needs the extra semantic")
@pytest.mark.parametrize("mode", ["semantic", "hybrid"])
async def test_a_paraphrase_is_found_by_what_it_says(connection: Any, mode: str) -> None:
    world = connection.sandbox.world
    issue = next(one for one in world.issues.values() if one.project == "LAN")
    before = issue.summary
    issue.summary = "Ticket scanner rejects every code in bright sunlight"
    text = "Crews can't check passengers in when the sun shines on their handhelds"
    try:
        found = json.loads(
            await connection.call("jira_find_similar", text=text, project="LAN", mode=mode, outputFormat="json", limit=3)
        )
        assert found["mode"] == mode
        assert issue.key in [one["key"] for one in found["issues"]]
        shown = await connection.call("jira_find_similar", issue=issue.key, mode=mode)
        assert f"| {issue.key} |" not in shown, "an issue is not similar to itself"
        assert "likeness of what they say" in shown
    finally:
        issue.summary = before


async def test_without_the_extra_words_decide_and_the_answer_says_so(connection: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mcp_atlassian_oauth.semantic.installed", lambda: False)
    shown = await connection.call("jira_find_similar", text="seats and payments", mode="semantic")
    assert "By words only: the extra for semantic is not installed" in shown
    assert 'pip install "mcp-atlassian-oauth[semantic]"' in shown
    found = json.loads(await connection.call("jira_find_similar", text="seats", mode="hybrid", outputFormat="json"))
    assert found["mode"] == "heuristic"


@pytest.mark.skipif(not installed(), reason="needs the extra semantic")
async def test_a_model_that_can_not_be_loaded_is_no_failure(connection: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise OSError

    monkeypatch.setattr("mcp_atlassian_oauth.semantic.model._tokenizer_file", missing)
    shown = await connection.call("jira_find_similar", text="seats and payments", mode="semantic")
    assert "By words only: the model can't be used (OSError)" in shown
