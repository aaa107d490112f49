"""The syntax tree that the JQL and the CQL parser share.

Every node says where it stands in the source: `text[node.start:node.end]` is what it was read from, so an edit is a cut
at two positions. Names, values and operators are what they mean (escapes resolved, keywords in capitals), so a tree can
be evaluated without looking at the text again. Parentheses leave no node of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from attrs import field as attribute
from attrs import frozen

Operator: TypeAlias = Literal[
    "=", "!=", "~", "!~", "<", "<=", ">", ">=",
    "IN", "NOT IN", "IS", "IS NOT", "WAS", "WAS NOT", "WAS IN", "WAS NOT IN", "CHANGED",
]  # fmt: skip
"""What a term does with its operand, spelt one way. CQL has the first ten only."""

PredicateName: TypeAlias = Literal["FROM", "TO", "BY", "BEFORE", "AFTER", "ON", "DURING"]
Direction: TypeAlias = Literal["ASC", "DESC"]


@frozen
class Field:
    """A field: `summary`, `"Story Points"`, `cf[10020]`, `issue.property[my.key].a.b`.

    `name` has its escapes resolved (for a custom field by number it is `cf[10020]`, however it was spaced);
    `custom_field` is that number; `path` is what follows the name in brackets and after dots (`("my.key", "a", "b")`).
    """

    name: str
    custom_field: int | None
    path: tuple[str, ...]
    start: int
    end: int

    @property
    def key(self) -> str:
        """The name as fields are compared: without regard to case."""
        return self.name.lower()


@frozen
class Value:
    """A word, a string or a number. `text` is its value with escapes resolved; `quoted` whether it stood in quotes."""

    text: str
    quoted: bool
    start: int
    end: int

    @property
    def number(self) -> int | None:
        """The value as a whole number where it was written as one (a quoted number isn't), else None."""
        digits = self.text.removeprefix("-")
        if self.quoted or len(digits) > 20 or not (digits.isascii() and digits.isdigit()):
            return None
        return int(self.text)


@frozen
class Empty:
    """`EMPTY` or `NULL`."""

    start: int
    end: int


@frozen
class Call:
    """A function call, `membersOf("jira-users")`. `arguments` are plain values: calls don't nest."""

    name: str
    arguments: tuple[Value, ...]
    start: int
    end: int

    @property
    def key(self) -> str:
        """The name as functions are compared: without regard to case."""
        return self.name.lower()


@frozen
class ListOperand:
    """`(a, "b", currentUser())`: at least one item; lists may nest (JQL)."""

    items: tuple[Operand, ...]
    start: int
    end: int

    def flatten(self) -> Iterator[Value | Empty | Call]:
        """The items, those of nested lists in their place."""
        for item in self.items:
            if isinstance(item, ListOperand):
                yield from item.flatten()
            else:
                yield item


Operand: TypeAlias = Value | Empty | Call | ListOperand


@frozen
class Predicate:
    """A condition on history: `BY jsmith`, `DURING ("2024-01-01", now())`. Follows WAS and CHANGED (JQL)."""

    name: PredicateName
    operand: Operand
    start: int
    end: int


@frozen
class Term:
    """One condition, `field operator operand`. `operand` is None for CHANGED only."""

    field: Field
    operator: Operator
    operand: Operand | None
    predicates: tuple[Predicate, ...]
    start: int
    end: int


@frozen
class Not:
    """The clause doesn't hold."""

    clause: Clause
    start: int
    end: int


@frozen
class And:
    """All of two or more clauses hold."""

    clauses: tuple[Clause, ...]
    start: int
    end: int


@frozen
class Or:
    """Any of two or more clauses holds."""

    clauses: tuple[Clause, ...]
    start: int
    end: int


Clause: TypeAlias = And | Or | Not | Term


@frozen
class Sort:
    """One field of ORDER BY; `direction` is None where the query leaves it to the server."""

    field: Field
    direction: Direction | None
    start: int
    end: int


@frozen
class Query:
    """A whole query.

    `where` is None where there are no conditions (then `where_start == where_end == 0`). `where_start` and `where_end`
    enclose the conditions with their outer parentheses; `order_start` is where the keyword ORDER stands, None without
    an ORDER BY.
    """

    text: str = attribute(repr=False)
    where: Clause | None
    order_by: tuple[Sort, ...]
    where_start: int
    where_end: int
    order_start: int | None


def terms(clause: Clause | None) -> Iterator[Term]:
    """All conditions below a clause, in the order of the text."""
    waiting = [] if clause is None else [clause]
    while waiting:
        current = waiting.pop()
        if isinstance(current, Term):
            yield current
        elif isinstance(current, Not):
            waiting.append(current.clause)
        else:
            waiting.extend(reversed(current.clauses))
