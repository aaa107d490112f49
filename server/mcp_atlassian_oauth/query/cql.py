"""Confluence's query language.

By Atlassian's documentation, as no parser of theirs is public; where it leaves the choice, the grammar is the narrow
one, and the error says how to write the query so that it is surely valid. Syntax only: which fields there are,
Confluence knows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mcp_atlassian_oauth.query import edits, parser
from mcp_atlassian_oauth.query.ast import Query
from mcp_atlassian_oauth.query.dialect import Dialect, Form
from mcp_atlassian_oauth.query.errors import QuerySyntaxError
from mcp_atlassian_oauth.query.lexer import Lexicon, quote

__all__ = ["QuerySyntaxError", "names_field", "parse", "quote", "scope", "substitute_current_user"]

# "Reserved words" in Confluence's documentation of CQL functions.
_RESERVED = """
    after and as avg before begin by commit contains count distinct else empty end explain from having if in inner
    insert into is isnull left like limit max min not null or order outer right select sum then update was where
"""
_KEYWORDS = "and by in not or order"

_NEVER = r"\x00\ud800-\udfff"
_TOKEN = re.compile(
    rf"""(?P<space>[ \t\r\n]+)
    |(?P<word>[A-Za-z0-9_.:/-]++)
    |(?P<string>"(?:[^"\\{_NEVER}]++|\\[^{_NEVER}])*+"|'(?:[^'\\{_NEVER}]++|\\[^{_NEVER}])*+')
    |(?P<symbol>[(),\[\]]|[<>]=?|!?[=~])""",
    re.VERBOSE,
)

_VALUE = Form.VALUE | Form.CALL
_MANY = Form.LIST | Form.CALL

DIALECT = Dialect(
    language="CQL",
    lexicon=Lexicon(_TOKEN, {word: word.upper() for word in _KEYWORDS.split()}, frozenset(_RESERVED.split())),
    operands={
        "=": _VALUE,
        "!=": _VALUE,
        "~": _VALUE,
        "!~": _VALUE,
        "<": _VALUE,
        "<=": _VALUE,
        ">": _VALUE,
        ">=": _VALUE,
        "IN": _MANY,
        "NOT IN": _MANY,
    },
    items=_VALUE,
    histories=Form(0),
    predicates=frozenset(),
    history=frozenset(),
    free_not=False,
    blank=False,
    hints={
        "BAD": "Text with characters other than a-z, 0-9 and _ . : / - must stand in quotes.",
        '"': 'The string needs its closing ".',
        "'": "The string needs its closing '.",
        "NOT": 'NOT stands only directly after AND. For one condition use != or NOT IN: space != "KEY".',
        "~": 'A value that begins with ~ must stand in quotes: "~name".',
        "is": "CQL has no IS and no EMPTY.",
        "was": "CQL has no WAS: pages don't keep the history of fields.",
        "&": "Write AND.",
        "|": "Write OR.",
        "ORDER": "ORDER BY stands once, at the end, after a condition and outside all parentheses.",
    },
)


def parse(text: str) -> Query:
    """The syntax tree of a CQL query, which has at least one condition.

    Raises QuerySyntaxError where Confluence would refuse the text for its syntax, or it is longer than 100,000
    characters or nested deeper than 100 levels.
    """
    return parser.parse(text, DIALECT)


def scope(text: str, field: str, value: str) -> str:
    """The query limited to content whose `field` is `value`: `(original) AND field = "value" ORDER BY ...`.

    Blank text gives the condition alone. `field` and `value` may be any text; they are quoted as needed. Raises
    QuerySyntaxError where `text` isn't a query by itself, so nothing in it reaches outside the parentheses.
    """
    return edits.scope(text, field, value, DIALECT)


def scope_in(text: str, field: str, values: Sequence[str]) -> str:
    """The query limited to content whose `field` is one of `values`: `(original) AND field in ("value", …) ORDER BY ...`.

    As `scope`; raises ValueError where there are no values.
    """
    return edits.scope_in(text, field, values, DIALECT)


def names_field(text: str, *fields: str) -> bool:
    """Whether a condition of the query, at any depth, is on one of `fields` (compared without regard to case).

    Sorting by a field doesn't count, nor does a property of it. Raises QuerySyntaxError.
    """
    return edits.names_field(text, fields, DIALECT)


def substitute_current_user(text: str, user: str) -> str:
    """The query with `user`, as a string literal, in place of every call of currentUser(), however it is spelt.

    `"currentUser()"` in quotes and the bare word are values and stay. Raises QuerySyntaxError.
    """
    return edits.substitute_calls(text, "currentUser", user, DIALECT)
