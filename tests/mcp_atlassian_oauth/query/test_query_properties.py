"""Properties that hold for every query and every text, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.query import QuerySyntaxError, cql, jql
from mcp_atlassian_oauth.query.ast import And, Call, ListOperand, Query, Sort, Term, Value, terms

LANGUAGES = {"jql": jql, "cql": cql}
EDITS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])

any_text = st.text(st.characters(codec="utf-8"), max_size=12)


class Writer:
    """Writes a valid query of one language, choosing among all that its grammar allows."""

    def __init__(self, draw: st.DrawFn, language: ModuleType) -> None:
        self.draw = draw
        self.language = language
        self.is_jql = language is jql

    def one(self, *choices: str) -> str:
        return self.draw(st.sampled_from(choices))

    def blank(self) -> str:
        return self.one(" ", "  ", "\t", "\n", "\r\n")

    def word(self, *keywords: str) -> str:
        """One of the keywords, in some spelling, between blanks."""
        keyword = self.one(*keywords)
        return self.blank() + self.one(keyword, keyword.upper(), keyword.title()).replace(" ", self.blank()) + self.blank()

    def several(self, write: Callable[[], str], separators: Callable[[], str], most: int = 3) -> str:
        """One to `most` parts with a separator between any two."""
        parts = [write()]
        for _ in range(self.draw(st.integers(0, most - 1))):
            parts += [separators(), write()]
        return "".join(parts)

    def field(self) -> str:
        only_jql = ("cf[12]", "cf [ 7 ]", "\\u0061", "é") if self.is_jql else ()
        return self.one("a", "project", "space", '"f g"', "issue.property[k].a", "user.x", *only_jql)

    def value(self) -> str:
        if self.draw(st.booleans()):
            return self.language.quote(self.draw(any_text))
        only_jql = ("\\u0061", "é", "b\\ ") if self.is_jql else ()
        return self.one("x", "5", "-4w", "a.b", "currentUser", "'a) OR (b \" ORDER BY c'", '"currentUser()"', *only_jql)

    def call(self) -> str:
        if self.draw(st.booleans()):
            return self.one("currentUser()", "CURRENTUSER ( )", '"currentUser"()')
        return f"{self.one('now', 'f ')}({self.one('', ' ') or self.several(self.value, lambda: ' , ', 2)})"

    def item(self) -> str:
        return self.call() if self.draw(st.booleans()) else self.value()

    def list_item(self) -> str:
        if self.is_jql and self.draw(st.integers(0, 3)) == 0:
            return self.one("empty", "NULL", f"({self.value()})", f"( {self.call()}, x)")
        return self.item()

    def list_or_call(self) -> str:
        return self.call() if self.one("call", "list") == "call" else f"({self.several(self.list_item, lambda: ', ')})"

    def predicates(self) -> str:
        written = ""
        for _ in range(self.draw(st.integers(0, 2))):
            written += self.word("by", "before", "after", "on", "from", "to", "during")
            written += self.one("empty", self.item(), self.list_or_call())
        return written

    def term(self) -> str:
        only_jql = ("is", "was", "was in", "changed") if self.is_jql else ()
        kind = self.one("equal", "compared", "in", *only_jql)
        field = self.field()
        if kind == "equal":
            return field + self.one("=", " !=", "~ ", " !~ ") + self.item()
        if kind == "compared":
            return field + self.one("<", " <=", "> ", " >= ") + self.item()
        if kind == "in":
            return field + self.word("in", "not in") + self.list_or_call()
        if kind == "is":
            return field + self.word("is", "is not") + self.one("empty", "Null")
        if kind == "was":
            return field + self.word("was", "was not") + self.one("EMPTY", self.item()) + self.predicates()
        if kind == "was in":
            return field + self.word("was in", "was not in") + self.list_or_call() + self.predicates()
        return field + self.blank() + self.one("changed", "CHANGED") + self.predicates()

    def clause(self, depth: int = 0) -> str:
        kind = self.one("term", "term", "parentheses", "both", "not") if depth < 3 else "term"
        if kind == "parentheses":
            return f"({self.blank()}{self.clause(depth + 1)})"
        if kind == "both":
            return self.several(lambda: self.clause(depth + 1), self.conjunction)
        if kind == "not" and self.is_jql:
            return self.one("!", "not ", "NOT\n") + self.term()
        if kind == "not":
            return f"{self.term()} AND NOT ({self.clause(depth + 1)})"
        return self.term()

    def conjunction(self) -> str:
        return self.word("and", "or", *(("&&", "||", "&", "|") if self.is_jql else ()))

    def sort(self) -> str:
        return self.field() + (self.word("asc", "desc") if self.draw(st.booleans()) else "")

    def query(self) -> str:
        where = self.one("", " ") + self.clause()
        if self.draw(st.booleans()):
            where += self.word("order by") + self.several(self.sort, lambda: " ,", 2)
        return where + self.one("", "\n")


@st.composite
def valid(draw: st.DrawFn, name: str) -> str:
    return Writer(draw, LANGUAGES[name]).query()


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A valid query with a few characters replaced."""
    query = draw(valid(draw(st.sampled_from(list(LANGUAGES)))))
    at, cut = draw(st.integers(0, len(query))), draw(st.integers(0, 3))
    return query[:at] + draw(st.sampled_from([*PIECES, ""])) + query[at + cut :]


PIECES = [
    "a",
    "=",
    "~",
    "in",
    "NOT",
    "(",
    ")",
    "[",
    "]",
    ",",
    '"',
    "'",
    "\\",
    "AND",
    "or",
    "!",
    "ORDER BY",
    "b.c",
    "was",
]
PIECES += [
    "changed",
    "currentUser()",
    "EMPTY",
    " ",
    "\n",
    "é",
    "😀",
    "\ud800",
    "\x00",
    "/",
    "cf[1]",
    "\\u0061",
    '"x"',
    "desc",
]
texts = st.text(max_size=40) | st.lists(st.sampled_from(PIECES), max_size=20).map("".join)
texts |= st.lists(st.sampled_from(PIECES), max_size=20).map(" ".join)


def shape(node: Any) -> Any:
    """A tree without its positions."""
    if isinstance(node, tuple):
        return tuple(shape(item) for item in node)
    if not attrs.has(type(node)):
        return node
    kept = [field.name for field in attrs.fields(type(node)) if field.name not in ("start", "end")]
    return type(node).__name__, tuple(shape(getattr(node, name)) for name in kept)


def is_query(language: ModuleType, text: str) -> bool:
    try:
        language.parse(text)
    except QuerySyntaxError:
        return False
    return True


def is_current_user(node: Any) -> bool:
    return isinstance(node, Call) and node.name.lower() == "currentuser" and not node.arguments


def substituted(node: Any, user: str, parent: Any = None) -> Any:
    """The shape of a tree once the user stands where currentUser() stood."""
    if is_current_user(node):
        literal = shape(Value(user, True, 0, 0))
        wants_list = isinstance(parent, Term) and parent.operand is node and parent.operator.endswith("IN")
        return ("ListOperand", ((literal,),)) if wants_list else literal
    if isinstance(node, tuple):
        return tuple(substituted(item, user, parent) for item in node)
    if not attrs.has(type(node)):
        return node
    kept = [field.name for field in attrs.fields(type(node)) if field.name not in ("start", "end")]
    return type(node).__name__, tuple(substituted(getattr(node, name), user, node) for name in kept)


def nodes(node: Any) -> list[Any]:
    """A node and all below it that have a position."""
    if isinstance(node, tuple):
        return [below for item in node for below in nodes(item)]
    if not attrs.has(type(node)) or isinstance(node, Query):
        return []
    return [node] + [below for field in attrs.fields(type(node)) for below in nodes(getattr(node, field.name))]


@pytest.mark.parametrize("name", LANGUAGES)
@EDITS
@given(data=st.data())
def test_valid_queries_parse_and_every_node_stands_in_its_parent(name: str, data: st.DataObject) -> None:
    text = data.draw(valid(name))
    query = LANGUAGES[name].parse(text)
    for node in [query.where, *query.order_by]:
        for below in nodes(node):
            assert node.start <= below.start < below.end <= node.end
            if isinstance(below, Value):
                source = text[below.start : below.end]
                assert (source[0] in "\"'") == below.quoted
    for term in terms(query.where):
        again = LANGUAGES[name].parse(text[term.start : term.end]).where
        assert shape(again) == shape(term)


@pytest.mark.parametrize("name", LANGUAGES)
@EDITS
@given(data=st.data())
def test_scoping_keeps_the_query_inside_the_parentheses(name: str, data: st.DataObject) -> None:
    text, field, value = data.draw(valid(name)), data.draw(any_text), data.draw(any_text)
    language = LANGUAGES[name]
    original, scoped = language.parse(text), language.parse(language.scope(text, field, value))
    assert isinstance(scoped.where, And)
    inside, added = scoped.where.clauses
    assert shape(inside) == shape(original.where)
    assert isinstance(added, Term)
    assert (added.field.name, added.operator, added.operand.text) == (field, "=", value)
    assert shape(scoped.order_by) == shape(original.order_by)
    assert language.names_field(scoped.text, field)


@pytest.mark.parametrize("name", LANGUAGES)
@EDITS
@given(data=st.data())
def test_substitution_changes_the_calls_and_nothing_else(name: str, data: st.DataObject) -> None:
    text, user = data.draw(valid(name)), data.draw(any_text)
    language = LANGUAGES[name]
    original, edited = language.parse(text), language.parse(language.substitute_current_user(text, user))
    assert shape(edited.where) == substituted(original.where, user)
    assert shape(edited.order_by) == shape(original.order_by)
    if not any(map(is_current_user, nodes(original.where))):
        assert edited.text == text


@pytest.mark.parametrize("name", LANGUAGES)
@EDITS
@given(text=texts | mutated())
@example("a=b) OR (c=d")
@example("a = currentUser\\")
def test_any_text_is_a_query_or_raises_the_error_and_never_escapes_a_scope(name: str, text: str) -> None:
    language = LANGUAGES[name]
    edits: list[Callable[[], object]] = [
        lambda: language.parse(text),
        lambda: language.substitute_current_user(text, "jo"),
        lambda: language.names_field(text, "project"),
        lambda: language.scope(text, "project", "A"),
    ]
    if not is_query(language, text):
        for refused in edits[: 4 if text.strip(" \t\r\n") else 3]:  # blank text scopes to the condition alone
            with pytest.raises(QuerySyntaxError) as caught:
                refused()
            assert 0 <= caught.value.position <= len(text)
            assert caught.value.expected
            assert str(caught.value).encode("utf-8")
        return
    original = language.parse(text)
    scoped = language.parse(language.scope(text, "project", "A"))
    added = scoped.where.clauses[-1] if original.where is not None else scoped.where
    assert added.field.name == "project"
    assert added.operator == "="
    assert added.operand.text == "A"
    if original.where is not None:
        assert isinstance(scoped.where, And)
        assert shape(scoped.where.clauses[:-1]) == (shape(original.where),)
    language.parse(language.substitute_current_user(text, "jo"))


@pytest.mark.parametrize("name", LANGUAGES)
@EDITS
@given(value=st.text())
@example('"\\')
@example("\ud83d")
def test_quote_makes_one_string_literal_that_means_the_value(name: str, value: str) -> None:
    language = LANGUAGES[name]
    operand = language.parse(f"a in ({language.quote(value)})").where.operand
    assert isinstance(operand, ListOperand)
    (item,) = operand.items
    # Two halves of a character that stand side by side are that character.
    expected = value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    assert (item.text, item.quoted) == (expected, True)


def test_the_strategies_make_sorts_and_calls_of_the_current_user() -> None:
    """Guards the properties above against strategies that would test nothing."""
    seen: set[str] = set()

    @settings(max_examples=200, deadline=None, database=None, derandomize=True)
    @given(query=valid("jql"))
    def collect(query: str) -> None:
        parsed = jql.parse(query)
        seen.update(type(node).__name__ for node in [*nodes(parsed.where), *nodes(parsed.order_by)])
        seen.update("currentUser" for node in nodes(parsed.where) if is_current_user(node))

    collect()
    assert seen >= {
        "And",
        "Or",
        "Not",
        "Term",
        "Predicate",
        "Call",
        "ListOperand",
        "Empty",
        "currentUser",
        Sort.__name__,
    }
