"""Which projects, issues and other things a query names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcp_atlassian_oauth.query import jql
from mcp_atlassian_oauth.query.ast import Call, ListOperand, Operand, Value, terms
from mcp_atlassian_oauth.sites.limits.rules import Subject

_PROJECT_FIELDS = frozenset({"project"})
_ISSUE_FIELDS = frozenset({"key", "issuekey", "issue", "id", "parent", "epic link", "cf[10014]"})
_FILTER_FIELDS = frozenset({"filter", "request", "savedfilter", "searchrequest"})
# What stands in these fields by its id; a name may be that of something inside as well.
_BY_ID = {"sprint": "sprint", "fixversion": "version", "affectedversion": "version", "component": "component"}
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_]*-\d+")


def named_in_jql(text: str) -> Iterator[tuple[str, Subject]]:
    """Yield what a query names of projects and of what lies in them, each with the field; raises QuerySyntaxError."""
    if not text.strip():
        return
    for term in terms(jql.parse(text).where):
        for operand in (term.operand, *(predicate.operand for predicate in term.predicates)):
            for value in _values(operand):
                if term.field.key in _PROJECT_FIELDS:
                    yield term.field.name, Subject("project", value.text)
                elif term.field.key in _ISSUE_FIELDS and (_KEY.fullmatch(value.text) or value.text.isdigit()):
                    yield term.field.name, Subject("issue", value.text)
                elif term.field.key in _FILTER_FIELDS:
                    yield term.field.name, Subject("filter", value.text)
                elif term.field.key in _BY_ID and value.text.isdigit():
                    yield term.field.name, Subject(_BY_ID[term.field.key], value.text)
            for value in _arguments(operand):
                if _KEY.fullmatch(value.text):
                    yield term.field.name, Subject("issue", value.text)


def _values(operand: Operand | None) -> Iterator[Value]:
    if isinstance(operand, Value):
        yield operand
    elif isinstance(operand, ListOperand):
        yield from (item for item in operand.flatten() if isinstance(item, Value))


def _arguments(operand: Operand | None) -> Iterator[Value]:
    """Yield what functions are called with: linkedIssues("KEY-1")."""
    items = operand.flatten() if isinstance(operand, ListOperand) else (operand,)
    for item in items:
        if isinstance(item, Call):
            yield from item.arguments
