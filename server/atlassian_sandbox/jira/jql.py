"""Evaluates JQL: a real subset, with the real servers' words for what they don't know."""

from __future__ import annotations

import operator
from collections.abc import Callable
from datetime import datetime
from typing import Any

from attrs import evolve
from mcp_atlassian_oauth.query import jql
from mcp_atlassian_oauth.query.ast import And, Clause, Empty, ListOperand, Not, Or, Query, Sort, Term, Value
from mcp_atlassian_oauth.query.ast import Call as FunctionCall
from mcp_atlassian_oauth.query.ast import Field as FieldName

from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.matching import OPPOSITE, moment_function, moment_of, text_matches
from atlassian_sandbox.world import Issue

from .fields import FIELDS
from .searchable import FUNCTIONS, SEARCHABLE, Kind, Searchable

_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_OPERATORS: dict[Kind, frozenset[str]] = {
    "option": frozenset({"=", "!=", "IN", "NOT IN", "IS", "IS NOT"}),
    "person": frozenset({"=", "!=", "IN", "NOT IN", "IS", "IS NOT"}),
    "text": frozenset({"~", "!~", "IS", "IS NOT"}),
    "moment": frozenset({"=", "!=", "<", "<=", ">", ">=", "IN", "NOT IN", "IS", "IS NOT"}),
    "number": frozenset({"=", "!=", "<", "<=", ">", ">=", "IN", "NOT IN", "IS", "IS NOT"}),
    "key": frozenset({"=", "!=", "<", "<=", ">", ">=", "IN", "NOT IN", "IS", "IS NOT"}),
}


_SAVED = frozenset({"filter", "request", "savedfilter", "searchrequest"})


def find(call: Call, text: str, bounded: bool = False, lenient: bool = False) -> list[Issue]:
    """The issues that a query finds, in its order. Raises Refusal 400.

    `bounded`: refuse a query without any condition, as Cloud's search does. `lenient`: leave out of its lists the keys that
    don't exist, as Data Center does where it doesn't validate.
    """
    query = parse(text)
    if lenient and query.where is not None:
        query = evolve(query, where=_with_known_keys(call, query.where))
    if bounded and query.where is None:
        raise Refusal(400, "Unbounded JQL queries are not allowed here. Please add a search restriction to your query.")
    found = [issue for issue in call.world.issues.values() if query.where is None or _holds(call, query.where, issue, False)]
    found.sort(key=lambda issue: (issue.created, int(issue.id)), reverse=True)
    for sort in reversed(query.order_by):
        _sort(call, found, sort)
    return found


def _with_known_keys(call: Call, clause: Clause) -> Clause:
    match clause:
        case And(clauses=parts) | Or(clauses=parts):
            return evolve(clause, clauses=tuple(_with_known_keys(call, part) for part in parts))
        case Not(clause=part):
            return evolve(clause, clause=_with_known_keys(call, part))
        case Term(field=field, operand=ListOperand(items=items) as operand) if field.key in ("key", "issuekey", "issue", "id"):
            known = tuple(one for one in items if not isinstance(one, Value) or call.world.issue(one.text) is not None)
            return evolve(clause, operand=evolve(operand, items=known))
        case _:
            return clause


def parse(text: str) -> Query:
    """The tree of a query. Raises Refusal 400 with the position of the first error."""
    try:
        return jql.parse(text)
    except ValueError as error:
        raise Refusal(400, f"Error in the JQL Query: {error}") from error


def matches(call: Call, text: str, issue: Issue) -> bool:
    """Whether a query finds an issue. Raises Refusal 400."""
    query = parse(text)
    return query.where is None or _holds(call, query.where, issue, False)


def check(call: Call, text: str) -> None:
    """Raise Refusal 400 where a query names something that doesn't exist, even if no issue would be asked."""
    query = parse(text)
    if query.where is not None:
        for issue in list(call.world.issues.values())[:1]:
            _check(call, query.where, issue)
    for sort in query.order_by:
        _searchable(call, sort.field)


def _check(call: Call, clause: Clause, issue: Issue) -> None:
    match clause:
        case And(clauses=parts) | Or(clauses=parts):
            for part in parts:
                _check(call, part, issue)
        case Not(clause=part):
            _check(call, part, issue)
        case Term():
            _term(call, clause, issue, False)


def _holds(call: Call, clause: Clause, issue: Issue, negated: bool) -> bool:
    match clause:
        case And(clauses=parts) | Or(clauses=parts):
            # Every part is evaluated, so that an unknown name is an error wherever it stands.
            results = [_holds(call, part, issue, negated) for part in parts]
            return all(results) if isinstance(clause, And) != negated else any(results)
        case Not(clause=part):
            return _holds(call, part, issue, not negated)
        case Term():
            return _term(call, clause, issue, negated)


def _saved(call: Call, term: Term, issue: Issue, negated: bool) -> bool:
    """Whether an issue is one of those that saved filters (by id or name) find."""
    verb = OPPOSITE[term.operator] if negated else term.operator
    if verb not in ("=", "!=", "IN", "NOT IN") or term.operand is None:
        raise Refusal(400, f"The operator '{_spelt(term.operator)}' is not supported by the '{term.field.name}' field.")
    operands = list(term.operand.flatten()) if isinstance(term.operand, ListOperand) else [term.operand]
    names = [operand.text for operand in operands if isinstance(operand, Value)]
    found = [next((one for one in call.world.filters.values() if name in (one.id, one.name)), None) for name in names]
    for name, one in zip(names, found, strict=True):
        if one is None:
            raise Refusal(400, f"The value '{name}' does not exist for the field '{term.field.name}'.")
    return any(matches(call, one.jql, issue) for one in found if one) == (verb in ("=", "IN"))


def _term(call: Call, term: Term, issue: Issue, negated: bool) -> bool:
    if term.field.key in _SAVED:
        return _saved(call, term, issue, negated)
    field = _searchable(call, term.field)
    name = term.field.name
    wanted = term.operator
    comparable = field.table is not None and wanted in _COMPARISONS
    if (wanted not in _OPERATORS[field.kind] and not comparable) or term.operand is None:
        raise Refusal(400, f"The operator '{_spelt(wanted)}' is not supported by the '{name}' field.")
    have = field.values(call.world, issue)
    verb = OPPOSITE[wanted] if negated else wanted
    operands = list(term.operand.flatten()) if isinstance(term.operand, ListOperand) else [term.operand]
    if wanted in ("IS", "IS NOT") and not all(isinstance(operand, Empty) for operand in operands):
        raise Refusal(400, f"The operator '{_spelt(wanted)}' can only be used with EMPTY for the field '{name}'.")
    empty = any(_means_empty(term.field, operand) for operand in operands)
    operands = [operand for operand in operands if not _means_empty(term.field, operand)]
    values = [value for operand in operands for value in _resolve(call, field, name, operand)]
    if field.table is not None and verb not in ("=", "!=") and verb in _COMPARISONS:
        ranks = {name.lower(): -place for place, name in enumerate(getattr(call.world, field.table))}
        have, values = [ranks[one] for one in have], [ranks[value] for value in values]
    match verb:
        case "=" | "IN" | "IS":
            return (empty and not have) or any(one == value for one in have for value in values)
        case "!=" | "NOT IN" | "IS NOT":
            if not have:
                return False
            return not any(one == value for one in have for value in values)
        case "~":
            return any(text_matches(one, value) for one in have for value in values)
        case "!~":
            return bool(have) and not any(text_matches(one, value) for one in have for value in values)
        case _:
            compare = _COMPARISONS[verb]
            return any(compare(one, value) for one in have for value in values)


def _spelt(verb: str) -> str:
    return verb.lower() if verb.isalpha() or " " in verb else verb


def _means_empty(field: FieldName, operand: Value | Empty | FunctionCall) -> bool:
    if isinstance(operand, Value) and field.key == "resolution":
        return operand.text.lower() == "unresolved"
    return isinstance(operand, Empty)


def _searchable(call: Call, field: FieldName) -> Searchable:
    custom = {f"cf[{each.key(call.cloud).removeprefix('customfield_')}]": each.id for each in FIELDS if each.custom}
    key = field.key
    found = SEARCHABLE.get(custom.get(key, key))
    if found is None or field.path:
        raise Refusal(400, f"Field '{field.name}' does not exist or you do not have permission to view it.")
    return found


def _resolve(call: Call, field: Searchable, name: str, operand: Value | Empty | FunctionCall) -> list[Any]:
    """What an operand stands for, in the terms of the field's values."""
    if isinstance(operand, FunctionCall):
        return _function(call, field, name, operand)
    assert isinstance(operand, Value)
    text = operand.text
    if field.kind == "text":
        return [text]
    if field.kind == "moment":
        moment = moment_of(text, call.world.clock.now)
        if moment is None and text.isdigit():
            moment = datetime.fromtimestamp(int(text) / 1000, tz=call.world.clock.now.tzinfo)
        if moment is None:
            raise Refusal(400, f"Date value '{text}' for field '{name}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', "
                          "'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.")  # fmt: skip
        return [moment]
    if field.kind == "number":
        try:
            return [float(text)]
        except ValueError as error:
            raise Refusal(400, f"The value '{text}' is not a number for field '{name}'.") from error
    values = field.by_id(call.world, text) if field.by_id and operand.number is not None else []
    values = values or (field.names(call.world, text) if field.names else [text.lower()])
    if not values:
        if field.kind == "key":
            raise Refusal(400, f"An issue with key '{text}' does not exist for field '{name}'.")
        raise Refusal(400, f"The value '{text}' does not exist for the field '{name}'.")
    return values


def _function(call: Call, field: Searchable, name: str, function: FunctionCall) -> list[Any]:
    arguments = [argument.text for argument in function.arguments]
    if field.kind == "moment":
        moment = moment_function(function.name, arguments[0] if arguments else None, call.world.clock.now)
        if moment is not None:
            return [moment]
    evaluate = FUNCTIONS.get((field.kind, function.key))
    if evaluate is None:
        raise Refusal(400, f"Unable to find JQL function '{function.name}({', '.join(arguments)})' for the field '{name}'.")
    return evaluate(call, arguments)


def _sort(call: Call, found: list[Issue], sort: Sort) -> None:
    field = _searchable(call, sort.field)

    def value(issue: Issue) -> Any:
        if field.order is not None:
            return field.order(call.world, issue)
        values = field.values(call.world, issue)
        return min(values) if values else None

    # The default direction is Jira's: newest, most urgent and largest first for dates, priorities and numbers' names.
    descending = sort.direction == "DESC" or (sort.direction is None and field.kind == "moment")
    if sort.field.key == "priority":
        # The table begins with the most urgent; "DESC" means most urgent first.
        descending = sort.direction == "ASC"
    filled = [issue for issue in found if value(issue) is not None]
    empty = [issue for issue in found if value(issue) is None]
    filled.sort(key=value, reverse=descending)
    found[:] = filled + empty
