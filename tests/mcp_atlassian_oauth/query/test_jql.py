"""What the JQL parser reads, and what scoping and substitution make of a query."""

from __future__ import annotations

import pytest
from mcp_atlassian_oauth.query import QuerySyntaxError, jql
from mcp_atlassian_oauth.query.ast import And, Call, Empty, ListOperand, Not, Or, Term, Value, terms


def only_term(text: str) -> Term:
    where = jql.parse(text).where
    assert isinstance(where, Term)
    return where


# Reading


def test_a_condition_knows_what_it_means_and_where_it_stands() -> None:
    text = '  "Story Points" >= 3 ORDER BY key'
    term = only_term(text)
    assert (term.field.name, term.field.key, term.operator) == ("Story Points", "story points", ">=")
    assert isinstance(term.operand, Value)
    assert (term.operand.text, term.operand.number, term.operand.quoted) == ("3", 3, False)
    assert text[term.start : term.end] == '"Story Points" >= 3'
    assert text[term.field.start : term.field.end] == '"Story Points"'
    assert text[term.operand.start : term.operand.end] == "3"


def test_and_binds_tighter_than_or_and_not_tightest() -> None:
    where = jql.parse("a = 1 OR NOT b = 2 AND c = 3").where
    assert isinstance(where, Or)
    first, second = where.clauses
    assert isinstance(first, Term)
    assert isinstance(second, And)
    assert isinstance(second.clauses[0], Not)


@pytest.mark.parametrize("text", ["a=1 && b=2", "a=1 & b=2", "a=1 aNd b=2", "(a=1)AND(b=2)", "a=1\r\nand\tb=2"])
def test_spellings_of_and(text: str) -> None:
    assert isinstance(jql.parse(text).where, And)


@pytest.mark.parametrize("text", ["a=1 || b=2", "a=1 | b=2", "a=1 oR b=2"])
def test_spellings_of_or(text: str) -> None:
    assert isinstance(jql.parse(text).where, Or)


def test_a_clause_in_parentheses_keeps_its_own_position_and_the_query_that_of_the_parentheses() -> None:
    text = " ( a = 1 OR b = 2 ) "
    query = jql.parse(text)
    assert query.where is not None
    assert text[query.where.start : query.where.end] == "a = 1 OR b = 2"
    assert text[query.where_start : query.where_end] == "( a = 1 OR b = 2 )"


@pytest.mark.parametrize(
    ("text", "operator"),
    [
        ("a not  IN (b)", "NOT IN"),
        ("a is not null", "IS NOT"),
        ("a was b", "WAS"),
        ("a WAS not b", "WAS NOT"),
        ("a was in (b)", "WAS IN"),
        ("a was not in f()", "WAS NOT IN"),
        ("a changed", "CHANGED"),
        ("a!~b", "!~"),
    ],
)
def test_operators_have_one_spelling(text: str, operator: str) -> None:
    assert only_term(text).operator == operator


def test_lists_nest_and_flatten() -> None:
    operand = only_term('a in (b, ("c d", EMPTY), f(1))').operand
    assert isinstance(operand, ListOperand)
    assert isinstance(operand.items[1], ListOperand)
    b, c, empty, call = operand.flatten()
    assert isinstance(b, Value)
    assert isinstance(c, Value)
    assert (b.text, c.text) == ("b", "c d")
    assert isinstance(empty, Empty)
    assert isinstance(call, Call)
    assert [argument.text for argument in call.arguments] == ["1"]


def test_predicates_of_history() -> None:
    term = only_term('status changed FROM Open to Done BY (bob, currentUser()) DURING ("2024-01-01", now())')
    assert [predicate.name for predicate in term.predicates] == ["FROM", "TO", "BY", "DURING"]
    assert term.operand is None


def test_was_takes_from_and_to() -> None:
    assert [predicate.name for predicate in only_term("status was Open from a to b").predicates] == ["FROM", "TO"]


@pytest.mark.parametrize(
    ("text", "name", "number", "path"),
    [
        ("cf [ 10020 ] = 1", "cf[10020]", 10020, ()),
        ("issue.property[my.key].a.b = 1", "issue.property", None, ("my.key", "a", "b")),
        ('issue.property["my key"] = 1', "issue.property", None, ("my key",)),
        ('"Story Points[Number]" = 1', "Story Points[Number]", None, ()),
        ("12345 = 1", "12345", None, ()),
    ],
)
def test_fields(text: str, name: str, number: int | None, path: tuple[str, ...]) -> None:
    field = only_term(text).field
    assert (field.name, field.custom_field, field.path) == (name, number, path)


@pytest.mark.parametrize(
    ("source", "value"),
    [
        (r'"say \"hi\""', 'say "hi"'),
        (r"'it\'s'", "it's"),
        (r'"C\\+"', r"C\+"),
        (r'"a\tb\n"', "a\tb\n"),
        (r'"\u00e9\ud83d\ude00"', "é😀"),
        (r"In\ Progress", "In Progress"),
        ("优先级", "优先级"),
        ('"line\nbreak"', "line\nbreak"),
        ("-4w", "-4w"),
    ],
)
def test_values_have_their_escapes_resolved(source: str, value: str) -> None:
    operand = only_term(f"a = {source}").operand
    assert isinstance(operand, Value)
    assert operand.text == value


def test_keywords_are_ascii() -> None:
    kelvin = "brea\u212a"  # its lower case is the reserved word
    operand = only_term(f"a = {kelvin}").operand
    assert isinstance(operand, Value)
    assert operand.text == kelvin


def test_order_by() -> None:
    text = "a = 1 ORDER\n BY votes DESC, cf[10010] asc, issue.property[a].b"
    query = jql.parse(text)
    assert [(sort.field.name, sort.direction) for sort in query.order_by] == [
        ("votes", "DESC"),
        ("cf[10010]", "ASC"),
        ("issue.property", None),
    ]
    assert query.order_start == text.index("ORDER")


def test_a_blank_query_has_no_conditions() -> None:
    assert jql.parse(" \n").where is None
    assert jql.parse("order by key").where is None


# Scoping


@pytest.mark.parametrize(
    ("text", "scoped"),
    [
        ("status = Open", '(status = Open) AND project = "PROJ"'),
        ("a = 1 OR b = 2", '(a = 1 OR b = 2) AND project = "PROJ"'),
        (" a = 1  order by key desc ", '(a = 1) AND project = "PROJ" order by key desc'),
        ("summary ~ 'ORDER BY x' ORDER BY y", "(summary ~ 'ORDER BY x') AND project = \"PROJ\" ORDER BY y"),
        ('summary ~ "a) OR (b"', '(summary ~ "a) OR (b") AND project = "PROJ"'),
        ("", 'project = "PROJ"'),
        (" \t", 'project = "PROJ"'),
        ("ORDER BY created", 'project = "PROJ" ORDER BY created'),
        ("a = b\\ ", '(a = b\\ ) AND project = "PROJ"'),
        ("a = b ORDER BY c\\ ", '(a = b) AND project = "PROJ" ORDER BY c\\ '),
    ],
)
def test_scope(text: str, scoped: str) -> None:
    assert jql.scope(text, "project", "PROJ") == scoped
    jql.parse(scoped)


@pytest.mark.parametrize(
    "text",
    [
        "a=b) OR (c=d",
        "a = b) OR (c = d ORDER BY key",
        "project = A) ORDER BY key",
        'a = "b) OR (c = d',
        "a = b OR",
        "(a = b ORDER BY key)",
        "a = b -- comment",
        "a = b\\",
        "a = 'x",
    ],
)
def test_scope_refuses_what_is_no_query_by_itself(text: str) -> None:
    with pytest.raises(QuerySyntaxError):
        jql.scope(text, "project", "PROJ")


@pytest.mark.parametrize("value", ['A" OR key = "X', "A\\", "a\nb", "\x00", "\ud800", "", "é😀", "\ufdd0"])
def test_scope_takes_any_value(value: str) -> None:
    clauses = list(terms(jql.parse(jql.scope("a = 1 OR b = 2", "project", value)).where))
    assert len(clauses) == 3
    assert isinstance(clauses[2].operand, Value)
    assert clauses[2].operand.text == value


@pytest.mark.parametrize(
    "field", ["Epic Link", "cf[10020]", "order", "a = 1 OR b", "x) OR (y", "", 'say "hi"', '"f"', "\\r", "a = 1 OR a"]
)
def test_scope_takes_any_field(field: str) -> None:
    clauses = list(terms(jql.parse(jql.scope("a = 1", field, "v")).where))
    assert [clause.field.name for clause in clauses] == ["a", field]


# Fields that a query names


@pytest.mark.parametrize(
    "text",
    [
        "project = A",
        "PROJECT in (A)",
        '"project" = A',
        "p\\u0072oject = A",
        "a = 1 OR NOT (b = 2 AND project != A)",
        "project is not EMPTY",
    ],
)
def test_names_field_anywhere(text: str) -> None:
    assert jql.names_field(text, "project")


@pytest.mark.parametrize(
    "text",
    ["", "a = project", 'summary ~ "project = A"', "a = 1 ORDER BY project", "project.lead = x", "a = project()"],
)
def test_names_field_only_in_conditions(text: str) -> None:
    assert not jql.names_field(text, "project")


def test_names_any_of_several_fields() -> None:
    assert jql.names_field("issuekey = A-1", "project", "key", "issueKey")
    assert jql.names_field("cf[10020] = 1", "CF[10020]")


# The current user


@pytest.mark.parametrize(
    ("text", "substituted"),
    [
        ("assignee = currentUser()", 'assignee = "jo"'),
        ("assignee = CURRENTUSER ( )", 'assignee = "jo"'),
        ('assignee = "currentUser"()', 'assignee = "jo"'),
        ("assignee = \\u0063urrentUser()", 'assignee = "jo"'),
        ("assignee=currentUser()AND a=1", 'assignee="jo"AND a=1'),
        ("assignee in currentUser()", 'assignee in ("jo")'),
        ("assignee was not in currentUser() BY currentUser()", 'assignee was not in ("jo") BY "jo"'),
        ("assignee in (currentUser(), (x, currentUser()))", 'assignee in ("jo", (x, "jo"))'),
        ("assignee was currentUser()", 'assignee was "jo"'),
        (
            "status changed BY (a, currentUser()) ORDER BY key",
            'status changed BY (a, "jo") ORDER BY key',
        ),
    ],
)
def test_calls_of_current_user_are_substituted(text: str, substituted: str) -> None:
    assert jql.substitute_current_user(text, "jo") == substituted
    jql.parse(substituted)


@pytest.mark.parametrize(
    "text",
    [
        'assignee = "currentUser()"',
        'summary ~ "currentUser()"',
        "assignee = currentUser",
        "assignee = membersOf(currentUser)",
        "currentUser = 1 ORDER BY currentUser",
        'assignee = currentUser("x")',
    ],
)
def test_what_only_looks_like_current_user_stays(text: str) -> None:
    assert jql.substitute_current_user(text, "jo") == text


def test_a_user_with_quotes_stays_one_value() -> None:
    substituted = jql.substitute_current_user("assignee = currentUser()", 'x" OR a = "')
    assert isinstance(only_term(substituted).operand, Value)


def test_substitution_refuses_what_does_not_parse() -> None:
    with pytest.raises(QuerySyntaxError):
        jql.substitute_current_user("assignee = currentUser( OR", "jo")
