"""Edits of a query's text at the positions of its syntax tree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mcp_atlassian_oauth.query.ast import Call, ListOperand, Operand, Term, terms
from mcp_atlassian_oauth.query.dialect import Dialect, Form
from mcp_atlassian_oauth.query.errors import QuerySyntaxError
from mcp_atlassian_oauth.query.lexer import quote
from mcp_atlassian_oauth.query.parser import MAX_DEPTH, MAX_LENGTH, parse


def scope(text: str, field: str, value: str, dialect: Dialect) -> str:
    """`(original) AND field = "value"`, before the ORDER BY; see `jql.scope`."""
    return _with_condition(text, f"{_field_source(field, dialect)} = {quote(value)}", dialect)


def scope_in(text: str, field: str, values: Sequence[str], dialect: Dialect) -> str:
    """`(original) AND field in ("value", …)`, before the ORDER BY; see `jql.scope_in`."""
    if not values:
        raise ValueError("a query can't be limited to no values")
    listed = ", ".join(map(quote, values))
    return _with_condition(text, f"{_field_source(field, dialect)} in ({listed})", dialect)


def _with_condition(text: str, scoped: str, dialect: Dialect) -> str:
    if not text.strip(" \t\r\n"):
        return _within_bounds(scoped, dialect)
    query = parse(text, dialect, MAX_DEPTH - 1)  # the parentheses put around it are a level too
    if query.where is not None:
        scoped = f"({text[query.where_start : query.where_end]}) AND {scoped}"
    if query.order_start is not None:
        scoped += f" {text[query.order_start : query.order_by[-1].end]}"
    return _within_bounds(scoped, dialect)


def names_field(text: str, fields: Iterable[str], dialect: Dialect) -> bool:
    """Whether a condition of the query is on one of the fields; see `jql.names_field`."""
    wanted = {field.lower() for field in fields}
    return any(term.field.key in wanted and not term.field.path for term in terms(parse(text, dialect).where))


def substitute_calls(text: str, function: str, value: str, dialect: Dialect) -> str:
    """The query with every call of `function` without arguments replaced by the string literal for `value`.

    Where the grammar wants a list (`assignee IN currentUser()`) it becomes a list of one.
    """
    key = function.lower()
    literal = quote(value)
    pieces: list[str] = []
    position = 0
    for term in terms(parse(text, dialect).where):
        for call, alone in _calls(term):
            if call.key != key or call.arguments:
                continue
            listed = alone and Form.VALUE not in dialect.operands[term.operator]
            pieces += (text[position : call.start], f"({literal})" if listed else literal)
            position = call.end
    pieces.append(text[position:])
    return _within_bounds("".join(pieces), dialect)


def _calls(term: Term) -> Iterable[tuple[Call, bool]]:
    """The calls of a term in the order of the text, each with whether it is the whole operand of the operator."""
    if isinstance(term.operand, Call):
        yield term.operand, True
    elif isinstance(term.operand, ListOperand):
        yield from _calls_in(term.operand)
    for predicate in term.predicates:
        yield from _calls_in(predicate.operand)


def _calls_in(operand: Operand) -> Iterable[tuple[Call, bool]]:
    items = operand.flatten() if isinstance(operand, ListOperand) else (operand,)
    return ((item, False) for item in items if isinstance(item, Call))


def _field_source(field: str, dialect: Dialect) -> str:
    """A field's name as the language spells it: in quotes unless it is a field as it stands."""
    try:
        where = parse(f"{field} = 1", dialect).where
    except QuerySyntaxError:
        return quote(field)
    return field if isinstance(where, Term) and where.field.name == field else quote(field)


def _within_bounds(text: str, dialect: Dialect) -> str:
    if len(text) > MAX_LENGTH:
        parse(text, dialect)  # which says that the query is too long
    return text
