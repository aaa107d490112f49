"""What differs between JQL and CQL, as data for the one parser."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Flag, auto

from attrs import frozen

from mcp_atlassian_oauth.query.ast import Operator
from mcp_atlassian_oauth.query.lexer import Lexicon


class Form(Flag):
    """What an operand may be."""

    EMPTY = auto()
    VALUE = auto()
    CALL = auto()
    LIST = auto()

    def words(self) -> str:
        """The forms as a person would list them."""
        words = [word for form, word in _FORM_WORDS.items() if form in self]
        return " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))


_FORM_WORDS = {
    Form.LIST: "a list in parentheses",
    Form.VALUE: "a value",
    Form.CALL: "a function call",
    Form.EMPTY: "EMPTY",
}


@frozen
class Dialect:
    """How one language differs.

    `operands` says for every operator which forms its operand may have (none: it takes no operand); `items` the same
    for the items of a list, `histories` for predicates. `history` are the operators that predicates may follow.
    `free_not`: NOT may stand before any condition, otherwise only directly after AND. `blank`: a query without
    conditions is one. `hints` are advice for the token kinds (and, for BAD, the character) that people get wrong.
    """

    language: str
    lexicon: Lexicon
    operands: Mapping[Operator, Form]
    items: Form
    histories: Form
    predicates: frozenset[str]
    history: frozenset[Operator]
    free_not: bool
    blank: bool
    hints: Mapping[str, str]
