"""Arguments are checked, and what is wrong is said so that a model can put it right."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.arguments import ArgumentChecker
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, Range, tool


@tool(product="jira", toolset="x", title="Search", read_only=True)
async def search(
    call: Call,
    jql: Annotated[str, "The query"],
    max_results: Annotated[int | None, "How many", Range(1, 50)] = None,
    fields: list[str] | None = None,
    output_format: OutputFormat | None = None,
) -> str:
    """Search."""
    return ""


CHECKER = ArgumentChecker()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({}, "jql is missing: The query."),
        ({"jql": None}, "jql must be a string, not null."),
        ({"jql": "", "maxResults": "5"}, 'maxResults must be an integer, not "5".'),
        ({"jql": "", "maxResults": 0}, "maxResults: 0 is less than the minimum of 1."),
        ({"jql": "", "fields": ["a", 3]}, "fields[1] must be a string, not 3."),
        ({"jql": "", "outputFormat": "html"}, 'outputFormat must be one of markdown, json, storage, not "html".'),
        ({"jql": "", "max_results": 5}, "max_results is not an argument of search; did you mean maxResults?"),
        ({"jql": "", "query": 5}, "query is not an argument of search; it takes jql, maxResults, fields, outputFormat."),
        ({"jql": "x" * 500, "fields": "y" * 500}, f'fields must be an array, not "{"y" * 59}….'),
    ],
)
def test_what_is_wrong_is_said(arguments: dict[str, Any], said: str) -> None:
    assert CHECKER.check(search, arguments)[1] == [said]


def test_every_problem_is_said() -> None:
    _, problems = CHECKER.check(search, {"maxResults": 99, "field": []})
    assert len(problems) == 3


def test_an_optional_argument_that_is_null_was_not_given() -> None:
    assert CHECKER.check(search, {"jql": "a", "maxResults": None}) == ({"jql": "a"}, [])


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


@given(
    st.dictionaries(
        st.sampled_from(["jql", "maxResults", "fields", "outputFormat"]) | st.text(max_size=8), json_values, max_size=5
    )
)
@settings(max_examples=150, deadline=None)
def test_arguments_pass_only_if_they_fit(arguments: dict[str, Any]) -> None:
    given_arguments, problems = CHECKER.check(search, arguments)
    fits = (
        isinstance(given_arguments.get("jql"), str)
        and set(given_arguments) <= {"jql", "maxResults", "fields", "outputFormat"}
        and given_arguments.get("outputFormat", "json") in ("markdown", "json", "storage")
    )
    assert fits or problems
    assert all(problem.endswith((".", "?")) for problem in problems)
