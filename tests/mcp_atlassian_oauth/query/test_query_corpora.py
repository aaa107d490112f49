"""Every verdict on the collected queries: Atlassian's parser for JQL, the documentation for CQL."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from mcp_atlassian_oauth.query import QuerySyntaxError, cql, jql
from mcp_atlassian_oauth.query.ast import And, terms


def rows(path: Path, column: int) -> Iterator[tuple[str, str]]:
    """The verdict and the query of each row."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            columns = line.split("\t")
            yield columns[0], json.loads(columns[column])


def verdict(language: ModuleType, text: str) -> str:
    try:
        language.parse(text)
    except QuerySyntaxError:
        return "err"
    return "ok"


def was_from_to(text: str) -> bool:
    """The documented difference: servers take FROM and TO after WAS, the parser of the search bar doesn't."""
    return any(
        term.operator.startswith("WAS") and any(predicate.name in ("FROM", "TO") for predicate in term.predicates)
        for term in terms(jql.parse(text).where)
    )


def test_jql_verdicts_are_those_of_atlassians_parser(corpora: Path) -> None:
    queries = list(rows(corpora / "jql.tsv", 2))
    different = [(expected, text) for expected, text in queries if verdict(jql, text) != expected]
    assert len(queries) >= 690
    assert [text for expected, text in different if expected == "ok" or not was_from_to(text)] == []
    assert len(different) == 6


def test_cql_verdicts(corpora: Path) -> None:
    queries = list(rows(corpora / "cql.tsv", 1))
    assert len(queries) >= 66
    assert [(expected, text) for expected, text in queries if verdict(cql, text) != expected] == []


def test_valid_queries_stay_valid_when_edited(corpora: Path) -> None:
    for language, name, column, field in ((jql, "jql.tsv", 2, "project"), (cql, "cql.tsv", 1, "space")):
        for expected, text in rows(corpora / name, column):
            if expected == "ok":
                original = language.parse(text)
                scoped = language.parse(language.scope(language.substitute_current_user(text, "jo"), field, "KEY"))
                assert scoped.order_start is None if original.order_start is None else scoped.order_start
                if original.where is not None:
                    assert isinstance(scoped.where, And)
                    assert len(scoped.where.clauses) == 2


def test_reserved_words_must_be_quoted_as_the_grammar_has_it(corpora: Path) -> None:
    words = json.loads((corpora / "jql_reserved_words.json").read_text(encoding="utf-8"))
    for word in words["grammar_rejects"]:
        for spelling in (word, word.upper()):
            # As a value, `null` and `empty` are the operand EMPTY.
            assert verdict(jql, f"x = {spelling}") == ("ok" if word in ("null", "empty") else "err"), word
            assert verdict(jql, f"{spelling} = x") == "err", word
            assert verdict(jql, f'"{spelling}" = x AND x = "{spelling}"') == "ok", word
    for word in words["docs_only"]:
        assert verdict(jql, f"{word} = {word}") == "ok", word
