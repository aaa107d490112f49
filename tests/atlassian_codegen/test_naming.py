"""Names derived from what the documents call things."""

from __future__ import annotations

import keyword
import re

import pytest
from atlassian_codegen.naming import MAX_TOOL_NAME, pascal, snake, title, tool_name, unique
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

NAMES = st.text(max_size=120) | st.from_regex(r"[A-Za-z_.\-]{1,90}", fullmatch=True)


@pytest.mark.parametrize(
    ("published", "name", "spoken"),
    [
        ("getIssueWatchers", "get_issue_watchers", "Get issue watchers"),
        ("com.atlassian.jira.rest.getJQLById", "com_atlassian_jira_rest_get_jql_by_id", "Com atlassian jira rest get JQL by ID"),
        ("getV2Pages", "get_v2_pages", "Get v 2 pages"),
        ("class", "class_", "Class"),
        ("2fa", "n2_fa", "2 fa"),
        ("", "unnamed", ""),
    ],
)
def test_known_names(published: str, name: str, spoken: str) -> None:
    assert snake(published) == name
    assert title(published) == spoken


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(NAMES)
def test_snake_is_always_an_identifier(name: str) -> None:
    made = snake(name)
    assert made.isidentifier()
    assert not keyword.iskeyword(made)
    assert made == made.lower()


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(NAMES)
def test_snake_of_snake_changes_nothing(name: str) -> None:
    assert snake(snake(name)) == snake(name)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(NAMES)
def test_pascal_is_made_of_letters_and_digits(name: str) -> None:
    assert re.fullmatch(r"[A-Za-z0-9]+", pascal(name))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(NAMES, NAMES)
def test_tool_names_fit_every_client_and_stay_apart(one: str, other: str) -> None:
    names = {tool_name("jira_cloud", operation) for operation in (one, other)}
    assert all(re.fullmatch(rf"[a-z0-9_]{{1,{MAX_TOOL_NAME}}}", name) for name in names)
    if snake(one) != snake(other):
        assert len(names) == 2


def test_a_long_tool_name_is_cut_the_same_way_each_time() -> None:
    name = tool_name("jira_cloud", "getAvailablePrioritiesByPrioritySchemeAndSomeMoreWords")
    assert name == tool_name("jira_cloud", "getAvailablePrioritiesByPrioritySchemeAndSomeMoreWords")
    assert re.fullmatch(r"jira_cloud_get_available_priorities_by_\w+_[0-9a-f]{4}", name)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet="abAB12", min_size=1, max_size=4), st.lists(st.text(alphabet="abAB12", min_size=1, max_size=4)))
def test_unique_is_unlike_every_taken_name_whatever_its_case(name: str, taken: list[str]) -> None:
    made = unique(name, taken)
    assert made.startswith(name)
    assert made.lower() not in {other.lower() for other in taken}
