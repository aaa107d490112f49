"""What the CQL parser reads, and what scoping and substitution make of a query."""

from __future__ import annotations

import pytest
from mcp_atlassian_oauth.query import QuerySyntaxError, cql
from mcp_atlassian_oauth.query.ast import And, Not, Or, Term, Value, terms


def test_not_stands_after_and() -> None:
    where = cql.parse("type = page AND NOT (space = DEV OR label = x)").where
    assert isinstance(where, And)
    assert isinstance(where.clauses[1], Not)
    assert isinstance(where.clauses[1].clause, Or)


@pytest.mark.parametrize(
    "text",
    [
        "not space = DEV",
        "type = page OR NOT space = DEV",
        "type = page AND NOT NOT space = DEV",
        "type = page AND ! space = DEV",
        "title is empty",
        "title was x",
        "type = page && space = DEV",
        "label in ((a), b)",
        "label = empty",
        "order by created",
        "",
        "  ",
        "space = ~jo",
        "label = künstliche",
        "created > now(startOfDay())",
    ],
)
def test_what_only_jql_allows_or_must_be_quoted_is_refused(text: str) -> None:
    with pytest.raises(QuerySyntaxError):
        cql.parse(text)


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("created > 2014/09/01", "created", "2014/09/01"),
        ("user.fullname ~ 'Marty'", "user.fullname", "Marty"),
        (r'title = "\"Advanced\" C\\+"', "title", r'"Advanced" C\+'),
        ('space = "~jo"', "space", "~jo"),
        ('title ~ "line\nbreak 😀"', "title", "line\nbreak 😀"),
        ("label = desc", "label", "desc"),
        ("content.property[likes].count = 5", "content.property", "5"),
    ],
)
def test_fields_and_values(text: str, field: str, value: str) -> None:
    where = cql.parse(text).where
    assert isinstance(where, Term)
    assert isinstance(where.operand, Value)
    assert (where.field.name, where.operand.text) == (field, value)


def test_order_by_a_property() -> None:
    (first, second) = cql.parse("type = page order by content.property[k].a desc, title").order_by
    assert (first.field.path, first.direction) == (("k", "a"), "DESC")
    assert (second.field.name, second.direction) == ("title", None)


@pytest.mark.parametrize(
    ("text", "scoped"),
    [
        ("type = page", '(type = page) AND space = "DEV"'),
        ("a = 1 or b = 2 order by created desc", '(a = 1 or b = 2) AND space = "DEV" order by created desc'),
        ('text ~ "x) OR (y" order by title', '(text ~ "x) OR (y") AND space = "DEV" order by title'),
        ("", 'space = "DEV"'),
    ],
)
def test_scope(text: str, scoped: str) -> None:
    assert cql.scope(text, "space", "DEV") == scoped
    cql.parse(scoped)


@pytest.mark.parametrize("text", ["a=b) OR (c=d", "type = page) order by (title", 'title = "x', "order by title"])
def test_scope_refuses_what_is_no_query_by_itself(text: str) -> None:
    with pytest.raises(QuerySyntaxError):
        cql.scope(text, "space", "DEV")


def test_scope_quotes_a_personal_space() -> None:
    *_, last = terms(cql.parse(cql.scope("type = page", "space", '~jo"\\')).where)
    assert isinstance(last.operand, Value)
    assert last.operand.text == '~jo"\\'


def test_names_field() -> None:
    assert cql.names_field("type = page AND (Space in (A) OR a = 1)", "space", "space.key")
    assert cql.names_field("space.key = A", "space", "space.key")
    assert not cql.names_field('text ~ "space = A" order by space', "space")


@pytest.mark.parametrize(
    ("text", "substituted"),
    [
        ("creator = currentUser() and mention != currentuser ( )", 'creator = "jo" and mention != "jo"'),
        ("creator in (a, currentUser()) order by title", 'creator in (a, "jo") order by title'),
        ("creator in currentUser()", 'creator in ("jo")'),
        ('title ~ "currentUser()"', 'title ~ "currentUser()"'),
    ],
)
def test_current_user(text: str, substituted: str) -> None:
    assert cql.substitute_current_user(text, "jo") == substituted
