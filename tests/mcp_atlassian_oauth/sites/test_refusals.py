from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mcp_atlassian_oauth.net.errors import MAY_HAVE_HAPPENED
from mcp_atlassian_oauth.sites.refusals import MAX_MESSAGE, MAX_MESSAGES, refusal


def said(status: int, body: Any = None, *, content: bytes | None = None, **headers: str) -> str:
    sent = json.dumps(body).encode() if content is None else content
    request = httpx.Request("GET", "https://example.atlassian.net/x")
    response = httpx.Response(status, content=sent, headers=headers, request=request)
    error = refusal(response, MAY_HAVE_HAPPENED)
    assert error.status == status
    assert len(str(error)) < (MAX_MESSAGE + 2) * (MAX_MESSAGES + 2)
    return str(error)


def test_jiras_messages_are_passed_on_field_by_field() -> None:
    words = said(400, {"errorMessages": ["Bad."], "errors": {"project": "project is required", "x": None}})
    assert "Bad." in words
    assert "project: project is required" in words


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"errors": [{"status": 404, "code": "NOT_FOUND", "title": "Not Found", "detail": "No page 9"}]}, "No page 9"),
        ({"message": "com.atlassian.api.NotFoundException: No content with id 9"}, "\nNo content with id 9"),
        ({"data": {"errors": [{"message": {"translation": "No space X"}}]}, "message": "x"}, "No space X"),
        ({"title": "Not Found", "detail": "No endpoint GET /x."}, "No endpoint GET /x."),
        ("Not here", "Not here"),
        ({"error": "Failed to parse"}, "Failed to parse"),
    ],
)
def test_every_form_of_error_is_read(body: Any, expected: str) -> None:
    words = said(404, body)
    assert expected.strip() in words
    assert not words.startswith("com.atlassian")
    assert "whether this account may see it" in words


def test_a_page_of_html_is_a_few_words() -> None:
    page = b"<html><head><title>Log in &amp; go</title><style>p{}</style></head><body>" + b"<p>x</p>" * 9999
    assert said(401, content=page).startswith("Log in & go\n")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[[[", b"[" * 100_000, b"null", b"{}", b"3"])
def test_a_broken_body_still_gives_an_error(content: bytes) -> None:
    assert "500" in said(500, content=content) or content == b"\xff\xfe"
    assert MAY_HAVE_HAPPENED in said(502, content=content)


def test_a_rate_limit_says_how_long_to_wait() -> None:
    words = said(429, None, **{"retry-after": "7", "ratelimit-reason": "jira-burst-based"})
    assert "Try again in 7 seconds (jira-burst-based)." in words
    assert "Wait a little" in said(429, {}, **{"retry-after": "later"})


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["errors", "errorMessages", "data", "message", "title", "error"]), inner)
        ),
    ),
    st.integers(300, 599),
)
def test_no_body_is_too_strange(body: Any, status: int) -> None:
    assert said(status, body).strip()


def test_recorded_errors_are_put_into_words(corpora: Path) -> None:
    recorded = json.loads((corpora / "responses" / "errors_and_tokens.json").read_text(encoding="utf-8"))
    assert "migrate to the /rest/api/3/search/jql" in said(410, recorded["jira_cloud_search_removed_410"])
    assert said(404, recorded["confluence_cloud_404"]).startswith("No content found with id : 999")
    assert said(400, recorded["confluence_cloud_cql_missing_400"]).startswith("cql query parameter is required")
