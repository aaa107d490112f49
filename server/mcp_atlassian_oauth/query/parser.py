"""The grammar that JQL and CQL share, as a recursive descent over tokens; where they differ, a `Dialect` says how."""

from __future__ import annotations

from typing import cast

from mcp_atlassian_oauth.query.ast import (
    And,
    Call,
    Clause,
    Direction,
    Empty,
    Field,
    ListOperand,
    Not,
    Operand,
    Operator,
    Or,
    Predicate,
    PredicateName,
    Query,
    Sort,
    Term,
    Value,
)
from mcp_atlassian_oauth.query.dialect import Dialect, Form
from mcp_atlassian_oauth.query.errors import QuerySyntaxError, printable
from mcp_atlassian_oauth.query.lexer import Token, tokenise, unescape

MAX_LENGTH = 100_000  # characters
MAX_DEPTH = 100  # parentheses, lists and NOTs inside one another


_NAME = frozenset({"WORD", "NUMBER", "STRING"})
_COMPARISONS = frozenset({"=", "!=", "~", "!~", "<", "<=", ">", ">="})
_BEFORE_VALUE = _COMPARISONS | {","}


def parse(text: str, dialect: Dialect, max_depth: int = MAX_DEPTH) -> Query:
    """The syntax tree of a query.

    Raises QuerySyntaxError where the text isn't a query of the dialect, is longer than MAX_LENGTH characters or nests
    deeper than `max_depth` levels.
    """
    if len(text) > MAX_LENGTH:
        raise QuerySyntaxError(
            dialect.language,
            text,
            MAX_LENGTH,
            f"at most {MAX_LENGTH:,} characters",
            f"{len(text):,}",
            "Shorten the query.",
        )
    return _Parser(text, dialect, max_depth).query()


class _Parser:
    def __init__(self, text: str, dialect: Dialect, max_depth: int) -> None:
        self.text = text
        self.dialect = dialect
        self.tokens = tokenise(text, dialect.lexicon)
        self.index = 0
        self.depth = 0
        self.max_depth = max_depth

    # Tokens

    @property
    def kind(self) -> str:
        return self.tokens[self.index].kind

    def take(self) -> Token:
        """The current token, which is not END; goes on to the next."""
        token = self.tokens[self.index]
        self.index += 1
        return token

    def accept(self, kind: str) -> bool:
        if self.tokens[self.index].kind != kind:
            return False
        self.index += 1
        return True

    def expect(self, kind: str, words: str) -> Token:
        if self.tokens[self.index].kind != kind:
            raise self.error(words)
        return self.take()

    def end(self) -> int:
        """Where the token last taken ends."""
        return self.tokens[self.index - 1].end

    def enter(self, token: Token) -> None:
        """One level deeper, beginning with `token`."""
        self.depth += 1
        if self.depth > self.max_depth:
            raise QuerySyntaxError(
                self.dialect.language,
                self.text,
                token.start,
                f"at most {self.max_depth} levels of nesting",
                "one more",
                "Simplify the query.",
            )

    def error(self, expected: str, hint: str = "") -> QuerySyntaxError:
        """What is wrong at the current token."""
        token = self.tokens[self.index]
        raw = self.text[token.start : token.end]
        hints = self.dialect.hints
        if token.kind == "END":
            found = "the end of the query"
        elif token.kind == "BAD":
            character = raw[0]
            if character.isprintable():
                found = f"`{character}`"
                hint = hints.get(character) or hints["BAD"]
            else:
                found = f"the character U+{ord(character):04X}"
                hint = "Remove it."
        else:
            found = f"`{printable(raw[:40])}{'…' if len(raw) > 40 else ''}`"
            hint = hint or hints.get(raw.lower(), "")
        hint = hint or hints.get(token.kind, "") or self.reserved_hint()
        return QuerySyntaxError(self.dialect.language, self.text, token.start, expected, found, hint)

    def reserved_hint(self) -> str:
        """How to write the reserved word that stands where a name or a value would."""
        token = self.tokens[self.index]
        raw = self.text[token.start : token.end]
        value_expected = self.index > 0 and self.tokens[self.index - 1].kind in _BEFORE_VALUE
        if token.kind == "RESERVED" or (value_expected and raw.lower() in self.dialect.lexicon.reserved):
            return f'{raw} is a reserved word: in quotes, "{raw}", it is a name or a value.'
        return ""

    # Grammar

    def query(self) -> Query:
        where: Clause | None = None
        where_start = where_end = 0
        if not (self.dialect.blank and self.kind in ("ORDER", "END")):
            where_start = self.tokens[0].start
            where = self.alternatives()
            where_end = self.end()
        order_start: int | None = None
        order_by: tuple[Sort, ...] = ()
        if self.kind == "ORDER":
            order_start = self.take().start
            order_by = self.sorts()
        if self.kind != "END":
            raise self.error("a comma or the end of the query" if order_by else "AND, OR, ORDER BY or the end of the query")
        return Query(self.text, where, order_by, where_start, where_end, order_start)

    def alternatives(self) -> Clause:
        start = self.tokens[self.index].start
        clauses = [self.conjunction()]
        while self.accept("OR"):
            clauses.append(self.conjunction())
        return clauses[0] if len(clauses) == 1 else Or(tuple(clauses), start, self.end())

    def conjunction(self) -> Clause:
        start = self.tokens[self.index].start
        clauses = [self.negation(self.dialect.free_not)]
        while self.accept("AND"):
            clauses.append(self.negation(allowed=True))
        return clauses[0] if len(clauses) == 1 else And(tuple(clauses), start, self.end())

    def negation(self, allowed: bool) -> Clause:
        starts: list[int] = []
        while allowed and self.kind in ("NOT", "!"):
            token = self.take()
            self.enter(token)
            starts.append(token.start)
            allowed = self.dialect.free_not
        if self.kind == "(":
            self.enter(self.take())
            clause = self.alternatives()
            self.expect(")", "`)`, AND or OR")
            self.depth -= 1
        else:
            clause = self.term()
        for start in reversed(starts):
            clause = Not(clause, start, self.end())
            self.depth -= 1
        return clause

    def term(self) -> Term:
        field = self.field("a field name or `(`")
        operator = self.operator()
        forms = self.dialect.operands[operator]
        operand = self.operand(forms) if forms else None
        predicates: list[Predicate] = []
        if operator in self.dialect.history:
            while self.kind in self.dialect.predicates:
                token = self.take()
                history = self.operand(self.dialect.histories)
                predicates.append(Predicate(cast(PredicateName, token.kind), history, token.start, self.end()))
        return Term(field, operator, operand, tuple(predicates), field.start, self.end())

    def operator(self) -> Operator:
        kind = self.kind
        operands = self.dialect.operands
        if kind in _COMPARISONS:
            self.index += 1
            return cast(Operator, kind)
        words = ""
        if kind in ("IN", "IS", "WAS", "CHANGED", "NOT"):
            self.index += 1
            words = kind
            if kind == "NOT":
                self.expect("IN", "IN")
                words = "NOT IN"
            if kind in ("IS", "WAS") and self.accept("NOT"):
                words += " NOT"
            if kind == "WAS" and self.accept("IN"):
                words += " IN"
        if words not in operands:
            raise self.error("an operator (" + ", ".join(operands) + ")")
        return cast(Operator, words)

    def operand(self, forms: Form) -> Operand:
        token = self.tokens[self.index]
        kind = token.kind
        if kind == "(" and Form.LIST in forms:
            return self.list_operand()
        if kind == "EMPTY" and Form.EMPTY in forms:
            self.index += 1
            return Empty(token.start, token.end)
        if kind in _NAME:
            called = self.tokens[self.index + 1].kind == "("
            if called and Form.CALL in forms:
                return self.call()
            if Form.VALUE in forms and not called:
                return self.value()
        raise self.error(forms.words(), self.operand_hint(forms))

    def operand_hint(self, forms: Form) -> str:
        """How to mend the operand that isn't of one of the forms."""
        if self.kind in _NAME and Form.LIST in forms:
            return "Put the value in parentheses."
        if self.kind == "(" and Form.VALUE in forms:
            return "A list goes with IN and NOT IN."
        return "The operators are = and !=, not == or <>." if self.kind in ("=", "!=", "<", "<=", ">", ">=") else ""

    def list_operand(self) -> ListOperand:
        opening = self.take()
        self.enter(opening)
        items = [self.operand(self.dialect.items)]
        while self.accept(","):
            items.append(self.operand(self.dialect.items))
        closing = self.expect(")", "a comma or `)`")
        self.depth -= 1
        return ListOperand(tuple(items), opening.start, closing.end)

    def call(self) -> Call:
        name = self.value()
        self.expect("(", "`(`")
        arguments: list[Value] = []
        if self.kind != ")":
            arguments.append(self.name("an argument or `)`"))
            while self.accept(","):
                arguments.append(self.name("an argument"))
        closing = self.expect(")", "a comma or `)`")
        return Call(name.text, tuple(arguments), name.start, closing.end)

    def name(self, expected: str) -> Value:
        if self.kind not in _NAME:
            raise self.error(expected)
        return self.value()

    def value(self) -> Value:
        """The word, number or string at the current token, which is one."""
        kind, start, end = self.take()
        quoted = kind == "STRING"
        source = self.text[start + 1 : end - 1] if quoted else self.text[start:end]
        return Value(unescape(source), quoted, start, end)

    def field(self, expected: str) -> Field:
        kind, start, _ = self.tokens[self.index]
        custom_field: int | None = None
        if kind == "CF":
            self.index += 1
            self.expect("[", "`[`, as in cf[10020]")
            number = self.expect("NUMBER", "the number of a custom field, as in cf[10020]")
            digits = self.text[number.start : number.end]
            if digits.startswith("-") or len(digits) > 20:
                self.index -= 1
                raise self.error("the number of a custom field, as in cf[10020]")
            custom_field = int(digits)
            name = f"cf[{custom_field}]"
            self.expect("]", "`]`")
        else:
            name = self.name(expected).text
        path: list[str] = []
        while kind != "NUMBER" and self.accept("["):
            path.append(self.name("the key of a property").text)
            self.expect("]", "`]`")
            while self.kind in _NAME and not self.direction():
                # `.a.b` is one word of this grammar: a dot is a letter.
                path += [step for step in self.value().text.split(".") if step]
        return Field(name, custom_field, tuple(path), start, self.end())

    def sorts(self) -> tuple[Sort, ...]:
        self.expect("BY", "BY")
        sorts = [self.sort()]
        while self.accept(","):
            sorts.append(self.sort())
        return tuple(sorts)

    def sort(self) -> Sort:
        field = self.field("a field name")
        direction = self.direction()
        if direction:
            self.index += 1
        return Sort(field, direction, field.start, self.end())

    def direction(self) -> Direction | None:
        """ASC or DESC where that is the current token. Not a kind of token, as CQL allows both as values."""
        token = self.tokens[self.index]
        word = self.text[token.start : token.end].upper()
        return cast(Direction, word) if word in ("ASC", "DESC") else None
