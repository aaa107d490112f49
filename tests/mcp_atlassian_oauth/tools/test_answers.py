"""Answers from values that were read of broken JSON: within the budget, never a crash, JSON always valid."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.render.budget import MAX_CHARS, Position, size
from mcp_atlassian_oauth.settings import OutputFormat
from mcp_atlassian_oauth.sites.protocols import SearchPage
from mcp_atlassian_oauth.sites.read_confluence import read_hit, read_page
from mcp_atlassian_oauth.sites.read_jira import read_issue
from mcp_atlassian_oauth.tools.issue_answers import issue_answer, issues_answer
from mcp_atlassian_oauth.tools.page_answers import (
    difference,
    front_matter,
    hits_answer,
    page_answer,
    pages_answer,
    without_front_matter,
)

SITE = "https://example.atlassian.net"
FORMATS: tuple[OutputFormat, ...] = get_args(OutputFormat)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["name", "key", "id", "type", "content", "displayName", "value", "self"]), inner)
    ),
    max_leaves=8,
)


def member(*names: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=dict.fromkeys(names, ANYTHING))


FIELDS = member("summary", "status", "assignee", "parent", "labels", "issuelinks", "subtasks", "attachment", "customfield_1")
COMMENTS = st.fixed_dictionaries({"comments": st.lists(member("id", "author", "created", "visibility")), "total": ANYTHING})
ISSUES = st.builds(
    lambda issue, fields, comment: issue | {"fields": fields | {"comment": comment}},
    member("key", "id", "names"),
    FIELDS,
    COMMENTS,
)
PAGES = member("id", "title", "version", "space", "spaceId", "_links", "status", "ancestors", "content", "excerpt", "url")


@settings(max_examples=40, deadline=None)
@given(ISSUES, st.sampled_from(FORMATS), st.sampled_from([(), ("*all",), ("customfield_1", "labels")]))
def test_any_issue_can_be_shown(raw: Any, form: OutputFormat, extra: tuple[str, ...]) -> None:
    issue = read_issue(raw, SITE)
    answer = issue_answer(issue, SearchPage(issue.comments, total=issue.comment_total), form, extra)
    listed = issues_answer(SearchPage((issue, issue)), form, place=Position(), extra=extra)
    for text in (answer, listed):
        assert size(text) <= MAX_CHARS
    if form == "json":
        json.loads(answer)
    if form != "markdown":
        assert len(json.loads(listed)["issues"]) == 2


@settings(max_examples=40, deadline=None)
@given(PAGES, st.sampled_from(FORMATS))
def test_any_page_can_be_shown(raw: Any, form: OutputFormat) -> None:
    page, hit = read_page(raw, SITE), read_hit(raw, SITE)
    answers = [
        page_answer(page, form),
        pages_answer(SearchPage((page,), cursor="next"), form, Position()),
        hits_answer(SearchPage((hit,), total=3), form, Position()),
    ]
    for text in answers:
        assert size(text) <= MAX_CHARS
        if form == "json":
            json.loads(text)


@pytest.mark.parametrize("form", FORMATS)
def test_a_walk_over_an_issue_brings_description_and_comments_once(form: OutputFormat) -> None:
    def body(name: str) -> dict[str, Any]:
        lines = [f"{name} line {number} of the text" for number in range(150)]
        blocks = [{"type": "paragraph", "content": [{"type": "text", "text": line}]} for line in lines]
        return {"type": "doc", "version": 1, "content": blocks}

    raw = {
        "key": "PROJ-1",
        "fields": {
            "summary": "Long",
            "description": body("description"),
            "comment": {"comments": [{"id": str(number), "body": body(f"comment{number}")} for number in range(3)]},
        },
    }
    issue = read_issue(raw, SITE)
    walked, cursor, parts = "", None, 0
    while True:
        answer = issue_answer(issue, SearchPage(issue.comments), form, cursor=cursor)
        assert size(answer) <= MAX_CHARS
        parts += 1
        if form == "json":
            found = json.loads(answer)
            walked += "".join((found.get("description", ""), *(comment["body"] for comment in found.get("comments", ()))))
            cursor = found.get("cursor")
        else:
            text, _, note = answer.partition("[cut here;")
            walked += text.removesuffix("\n\n") if note else text
            cursor = note.split('cursor="')[1].split('"')[0] if note else None
        if not cursor:
            break
    assert parts > 1
    expected = ["description"] if form == "storage" else ["description", "comment0", "comment1", "comment2"]
    for name in expected:
        assert all(walked.count(f"{name} line {number} of") == 1 for number in range(150)), name


def test_what_changed_is_said_in_few_lines() -> None:
    old, new = "\n".join(f"line {number}" for number in range(500)), "\n".join(f"LINE {number}" for number in range(500))
    shown = difference(old, new)
    assert shown.startswith("Body, as markdown: 500 lines out, 500 in.")
    assert len(shown.splitlines()) < 50
    assert difference(old, old) == ""


def test_front_matter_of_this_page_only_is_taken_off() -> None:
    page = read_page({"id": "7", "title": "T", "version": {"number": 1}}, SITE)
    head = front_matter(page)
    assert without_front_matter(f"{head}\n\nBody", page) == "Body"
    assert without_front_matter(f"{head}\n\nBody".replace("\n", "\r\n"), page) == "Body"
    other = head.replace("id: 7", "id: 8")
    assert without_front_matter(f"{other}\n\nBody", page) == f"{other}\n\nBody"
    assert without_front_matter("---\n\nBody", page) == "---\n\nBody"
