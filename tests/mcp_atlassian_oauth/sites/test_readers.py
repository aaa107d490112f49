from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.sites.lenient import number, text, words
from mcp_atlassian_oauth.sites.read_confluence import read_hit, read_hits, read_page, read_pages, read_space
from mcp_atlassian_oauth.sites.read_jira import read_comment, read_issue, read_project, read_user

SITE = "https://example.atlassian.net"
ISSUE: dict[str, Any] = {
    "id": "10001",
    "key": "PROJ-1",
    "names": {"customfield_1": "Team"},
    "fields": {
        "summary": "Login fails",
        "status": {"name": "In Progress", "statusCategory": {"key": "indeterminate"}},
        "issuetype": {"name": "Bug"},
        "assignee": {"accountId": "5b1", "displayName": "Ada"},
        "labels": ["auth", "web"],
        "components": [{"name": "Login"}],
        "parent": {"key": "PROJ-0", "fields": {"summary": "Epic", "status": {"name": "Open"}}},
        "issuelinks": [{"type": {"outward": "blocks", "inward": "is blocked by"}, "inwardIssue": {"key": "PROJ-3"}}],
        "subtasks": [{"key": "PROJ-2", "fields": {"summary": "Part"}}],
        "attachment": [{"id": "7", "filename": "log.txt", "size": "12"}],
        "description": {"type": "doc", "version": 1, "content": []},
        "comment": {"total": 9, "comments": [{"id": 5, "author": {"name": "bob"}, "body": "h1. Hi", "created": "x"}]},
    },
}
PAGE: dict[str, Any] = {
    "id": "98765",
    "title": "Guide",
    "spaceId": "7",
    "version": {"number": 5, "authorId": "5b1", "createdAt": "2024-03-20T14:22:00.000Z"},
    "body": {"storage": {"value": "<p>Hi</p>", "representation": "storage"}},
    "ancestors": [{"id": "1"}, {"id": "2"}],
    "_links": {"webui": "/spaces/DEV/pages/98765/Guide"},
}
HIT: dict[str, Any] = {
    "content": {"id": "1", "type": "page", "title": "A @@@hl@@@plan@@@endhl@@@"},
    "excerpt": "if a < b &amp; <b>c</b>",
    "url": "/display/DEV/A+plan",
    "lastModified": "2024-01-01",
}
WRONG = st.sampled_from([None, True, False, 0, 3.5, "", "UNHEARD_OF", [], ["x", None, 1, [], {}], {}, {"name": None}, {"id": []}])


def broken(document: Any) -> st.SearchStrategy[Any]:
    """The document with wrong values anywhere in it: nulls, other types, missing and further members."""
    if isinstance(document, dict):
        members = {key: broken(value) for key, value in document.items()}
        whole = st.fixed_dictionaries({}, optional=members)
        return st.one_of(whole, whole, whole, whole, WRONG)
    if isinstance(document, list):
        return st.one_of(st.tuples(*map(broken, document)).map(list), WRONG)
    return st.one_of(st.just(document), st.just(document), WRONG)


def test_an_issue_is_read() -> None:
    issue = read_issue(ISSUE, SITE)
    assert (issue.key, issue.summary, issue.status, issue.type) == ("PROJ-1", "Login fails", "In Progress", "Bug")
    assert issue.url == f"{SITE}/browse/PROJ-1"
    assert issue.assignee is not None
    assert (issue.assignee.id, issue.assignee.name) == ("5b1", "Ada")
    assert [(link.relation, link.key) for link in issue.links] == [("subtask", "PROJ-2"), ("is blocked by", "PROJ-3")]
    assert issue.description is not None
    assert issue.description.kind == "adf"
    assert (issue.comment_total, issue.comments[0].id) == (9, "5")
    assert issue.comments[0].author is not None
    assert issue.comments[0].author.id == "bob"
    assert issue.comments[0].body is not None
    assert issue.comments[0].body.kind == "wiki"


def test_a_page_is_read_from_either_api() -> None:
    cloud = read_page(PAGE, f"{SITE}/wiki")
    assert (cloud.id, cloud.space, cloud.version, cloud.parent_id) == ("98765", "DEV", 5, "2")
    assert cloud.url == f"{SITE}/wiki/spaces/DEV/pages/98765/Guide"
    assert cloud.author is not None
    assert cloud.author.id == "5b1"
    server = read_page({"space": {"key": "OPS", "id": 3}, "version": {"number": 2, "by": {"username": "bob"}}}, SITE)
    assert (server.space, server.space_id, server.version, server.body) == ("OPS", "3", 2, None)
    assert server.author is not None
    assert server.author.id == "bob"


def test_a_hit_is_plain_text() -> None:
    hit = read_hit(HIT, SITE)
    assert (hit.title, hit.excerpt, hit.space) == ("A plan", "if a < b & c", "DEV")


@settings(max_examples=150, deadline=None)
@given(broken(ISSUE))
def test_no_issue_is_too_broken_to_read(raw: Any) -> None:
    issue = read_issue(raw, SITE)
    attrs.asdict(issue)
    read_comment(raw)
    read_user(raw)
    read_project(raw, SITE)


@settings(max_examples=150, deadline=None)
@given(broken(PAGE), broken(HIT))
def test_no_page_is_too_broken_to_read(page: Any, hit: Any) -> None:
    for read in (read_page, read_space, read_hit):
        read(page, SITE)
        read(hit, SITE)
    read_hits({"results": [hit, page]}, SITE)
    read_pages({"results": page}, SITE)


@given(WRONG)
def test_lenient_readers_never_raise(value: Any) -> None:
    for path in ((), ("name",), (0,), ("id", "x"), (5, "x")):
        assert text(value, *path) is None or text(value, *path)
        number(value, *path)
    words(value)


def test_recorded_answers_are_read(corpora: Path) -> None:
    folder = corpora / "responses"
    found = json.loads((folder / "jc_search_jql.json").read_text(encoding="utf-8"))
    assert all(read_issue(raw, SITE).key for raw in found["issues"])
    recorded = read_issue(json.loads((folder / "jc_issue_real3.json").read_text(encoding="utf-8")), SITE)
    assert recorded.key == "SP-10"
    assert recorded.status
    server = read_issue(json.loads((folder / "jd_issue_all_expanded.json").read_text(encoding="utf-8")), SITE)
    assert server.key
    page = read_page(json.loads((folder / "cc_v2_page.json").read_text(encoding="utf-8")), SITE)
    assert (page.space, page.version) == ("DEV", 5)
    hits = read_hits(json.loads((folder / "cc_v1_search.json").read_text(encoding="utf-8")), SITE)
    assert [(hit.id, hit.space) for hit in hits] == [("12345", "DEV"), ("12346", "DEV")]


@pytest.mark.parametrize("value", [None, {}, [], "x"])
def test_no_person_is_made_of_nothing(value: Any) -> None:
    assert read_user(value) is None
