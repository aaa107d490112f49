"""Jira's query language.

The grammar is that of Atlassian's own parser (the one of Jira's search bar), with one difference: after WAS, FROM and
TO are allowed too, as Jira's servers do. Syntax only: which fields and functions there are, Jira knows.
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

# Of the reserved words in Jira's documentation, those that the grammar refuses; it allows the others (a, the, all, …).
_RESERVED = """
    abort access add after alias alter and any as asc audit avg before begin between boolean break by byte catch cf
    changed char character check checkpoint collate collation column commit connect continue count create current
    date decimal declare decrement default defaults define delete delimiter desc difference distinct divide do
    double drop during else empty encoding end equals escape exclusive exec execute exists explain false fetch file
    field first float for from function go goto grant greater group having identified if immediate in increment
    index initial inner inout input insert int integer intersect intersection into is isempty isnull join last left
    less like limit lock long max min minus mode modify modulo more multiply next noaudit not notin nowait null
    number object of on option or order outer output power previous prior privileges public raise raw remainder
    rename resource return returns revoke right row rowid rownum rows select session set share size sqrt start
    strict string subtract sum synonym table then to trans transaction trigger true uid union unique update user
    validate values view was when whenever where while with
"""
_KEYWORDS = "after and before by cf changed during empty from in is not on or order to was"

_ESCAPE = r"""\\(?:[tnr"'\\ ]|u[0-9A-Fa-f]{4})"""
_NEVER = r"\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_CONTROL = r"\x00-\x09\x0b\x0c\x0e-\x1f" + _NEVER
_TOKEN = re.compile(
    rf"""(?P<space>[ \t\r\n]+)
    |(?P<word>(?:[^\x00-,/;-@\[-^{{-~{_NEVER}]++|{_ESCAPE})++)
    |(?P<string>"(?:[^"\\{_CONTROL}]++|{_ESCAPE})*+"|'(?:[^'\\{_CONTROL}]++|{_ESCAPE})*+')
    |(?P<symbol>[(),\[\]]|[<>]=?|![=~]?|[=~]|&&?|\|\|?)""",
    re.VERBOSE,
)

_VALUE = Form.VALUE | Form.CALL
_ANY = _VALUE | Form.EMPTY
_MANY = Form.LIST | Form.CALL

DIALECT = Dialect(
    language="JQL",
    lexicon=Lexicon(_TOKEN, {word: word.upper() for word in _KEYWORDS.split()} | {"null": "EMPTY"}, frozenset(_RESERVED.split())),
    operands={
        "=": _ANY,
        "!=": _ANY,
        "~": _ANY,
        "!~": _ANY,
        "<": _VALUE,
        "<=": _VALUE,
        ">": _VALUE,
        ">=": _VALUE,
        "IN": _MANY,
        "NOT IN": _MANY,
        "IS": Form.EMPTY,
        "IS NOT": Form.EMPTY,
        "WAS": _ANY,
        "WAS NOT": _ANY,
        "WAS IN": _MANY,
        "WAS NOT IN": _MANY,
        "CHANGED": Form(0),
    },
    items=_ANY | Form.LIST,
    histories=_ANY | Form.LIST,
    predicates=frozenset({"FROM", "TO", "BY", "BEFORE", "AFTER", "ON", "DURING"}),
    history=frozenset({"WAS", "WAS NOT", "WAS IN", "WAS NOT IN", "CHANGED"}),
    free_not=True,
    blank=True,
    hints={
        "BAD": "Text with characters other than letters, digits and - . : _ ` must stand in quotes.",
        '"': 'A string needs its closing ", no control character (write a tab as \\t), and \\\\ for a backslash.',
        "'": "A string needs its closing ', no control character (write a tab as \\t), and \\\\ for a backslash.",
        "\\": "A backslash is written \\\\, inside quotes.",
        "ORDER": "ORDER BY stands once, at the end, outside all parentheses.",
    },
)


def parse(text: str) -> Query:
    """The syntax tree of a JQL query. Blank text is a query without conditions.

    Raises QuerySyntaxError where Jira would refuse the text for its syntax, or it is longer than 100,000 characters
    or nested deeper than 100 levels.
    """
    return parser.parse(text, DIALECT)


def scope(text: str, field: str, value: str) -> str:
    """The query limited to issues whose `field` is `value`: `(original) AND field = "value" ORDER BY ...`.

    A query without conditions gives the new one alone, with its ORDER BY. `field` and `value` may be any text; they
    are quoted as needed. Raises QuerySyntaxError where `text` isn't a query by itself, so nothing in it reaches
    outside the parentheses.
    """
    return edits.scope(text, field, value, DIALECT)


def scope_in(text: str, field: str, values: Sequence[str]) -> str:
    """The query limited to issues whose `field` is one of `values`: `(original) AND field in ("value", …) ORDER BY ...`.

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
