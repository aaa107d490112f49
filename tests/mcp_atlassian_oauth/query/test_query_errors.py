"""What a model is told about a query that isn't one, and the bounds on queries."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest
from mcp_atlassian_oauth.query import QuerySyntaxError, cql, jql


def error_of(language: ModuleType, text: str) -> QuerySyntaxError:
    with pytest.raises(QuerySyntaxError) as caught:
        language.parse(text)
    return caught.value


def test_an_error_says_where_what_and_marks_the_place() -> None:
    error = error_of(jql, "project = A status = B")
    assert (error.language, error.position) == ("JQL", 12)
    assert error.expected == "AND, OR, ORDER BY or the end of the query"
    first, shown, caret = str(error).splitlines()
    assert "JQL syntax error at character 13" in first
    assert "found `status`" in first
    assert shown[caret.index("^") :].startswith("status")


def test_the_mark_is_in_the_right_line_and_a_long_line_is_cut() -> None:
    error = error_of(jql, "a = 1 AND\nb = 2 AND " + "c = 3 AND " * 50 + "AND d = 4 OR " + "e = 5 OR " * 50)
    _, shown, caret = str(error).splitlines()
    assert len(shown) < 110
    assert shown.strip().startswith("…")
    assert shown.endswith("…")
    assert shown[caret.index("^") :].startswith("AND d = 4")


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("project = NEXT", '"NEXT"'),
        ("project = TO", '"TO"'),
        ("project in (A, IF)", '"IF"'),
        ("project == A", "not =="),
        ("assignee in bob", "parentheses"),
        ("status = (a, b)", "IN"),
        ("created >= 2024/01/01", "in quotes"),
        ('a = "b', 'closing "'),
        ("(a = b ORDER BY c)", "at the end"),
        ("a = b\x01", "Remove it"),
    ],
)
def test_advice_for_common_mistakes_in_jql(text: str, advice: str) -> None:
    assert advice in error_of(jql, text).hint


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("not space = DEV", "!="),
        ("title is empty", "no IS"),
        ("space = ~jo", "in quotes"),
        ("type = page && a = b", "AND"),
        ("creator = jo@example.com", "in quotes"),
    ],
)
def test_advice_for_common_mistakes_in_cql(text: str, advice: str) -> None:
    assert advice in error_of(cql, text).hint


def test_an_error_quotes_at_most_a_little_of_the_query() -> None:
    assert len(str(error_of(jql, 'a = b "' + "x" * 90_000 + '"'))) < 600


@pytest.mark.parametrize("nest", ["(", "not ", "!", "a in ("])
def test_depth_is_bounded(nest: str) -> None:
    opening, closing = ("a in (" + "(" * 99, ")" * 100) if nest == "a in (" else (nest * 100, ")" * 100 * (nest == "("))
    body = "b" if nest == "a in (" else "a = b"
    assert jql.parse(opening + body + closing).where is not None
    deeper = ("a in ((" + "(" * 99) if nest == "a in (" else nest * 101
    error = error_of(jql, deeper + body + closing + (")" if closing else ""))
    assert "100 levels" in error.expected


def test_a_scoped_query_is_never_too_deep_for_the_parser() -> None:
    deepest = "(" * 99 + "a = b" + ")" * 99
    jql.parse(jql.scope(deepest, "project", "A"))
    with pytest.raises(QuerySyntaxError):
        jql.scope(f"({deepest})", "project", "A")


def test_no_recursion_error_from_a_deep_stack() -> None:
    deepest = "(a = 1 OR b = 2 AND " * 99 + "c in (1)" + ")" * 99

    def below(levels: int) -> None:
        if levels:
            below(levels - 1)
        else:
            jql.parse(deepest)

    frame, used = sys._getframe(), 0
    while frame.f_back is not None:
        frame, used = frame.f_back, used + 1
    below(max(0, 550 - used))


def test_length_is_bounded_before_and_after_an_edit() -> None:
    longest = 'a = "' + "x" * 99_994 + '"'
    assert len(longest) == 100_000
    jql.parse(longest)
    assert error_of(jql, longest + " ").position == 100_000
    with pytest.raises(QuerySyntaxError, match="100,000"):
        jql.scope(longest, "project", "A")
    with pytest.raises(QuerySyntaxError, match="100,000"):
        jql.substitute_current_user("a = currentUser()" + " " * 99_983, "a longer name than the call")


HOSTILE = {
    "parentheses": "(" * 100_000,
    "quotes": '"' * 99_999,
    "backslashes": "\\" * 100_000,
    "conditions": "a=b and " * 12_500,
    "list": "a in (" + "b," * 49_000,
    "escapes": "'\\'" * 33_000,
    "nots": "!" * 99_999,
}


@pytest.mark.parametrize("language", [jql, cql])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_refused_with_the_error(language: ModuleType, text: str) -> None:
    assert 0 <= error_of(language, text).position <= len(text)
