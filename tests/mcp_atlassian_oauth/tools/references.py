"""What a walk by cursors has to bring, by the sandbox's own account, and what its answers say."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

import attrs
import httpx
from atlassian_sandbox.testing import Running
from atlassian_sandbox.world import World

from tests.mcp_atlassian_oauth.tools.test_requests_per_call import Facts

NOTE = re.compile(r'\n\n\[cut here; the rest: same call with cursor="([^"]+)"\]\Z')
TAIL = re.compile(r'\b[Mm]ore: same call with cursor="([^"]+)"\Z')
# Where a JSON document has its long texts: these come in parts.
TEXTS = ("body", "description", "text", "markdown", "storage", "diff", "content")
LEAF = re.compile(r"\s*- (?P<title>.*) \(id (?P<id>[^)]+)\)(?: below [0-9]+)?\Z")


def cursor_of(text: str) -> str | None:
    """The cursor that an answer goes on with, None at the end."""
    if text.startswith("{"):
        try:
            found = json.loads(text).get("cursor")
        except ValueError:
            found = None
        if found:
            return str(found)
    match = NOTE.search(text) or TAIL.search(text)
    return match[1] if match else None


def documents(answers: Sequence[str]) -> list[dict[str, Any]]:
    """The answers as JSON documents, [] where they aren't; one that came in pieces is put together."""
    if not all(text.startswith("{") and not NOTE.search(text) for text in answers):
        return []
    found, pieces = [], ""
    for answer in map(json.loads, answers):
        pieces += answer.get("json", "")
        if not pieces:
            found.append(answer)
        else:
            with suppress(ValueError):
                found.append(json.loads(pieces))
                pieces = ""
    assert not pieces
    return found


def joined(answers: Sequence[str]) -> str:
    """The answers' text without their notes on how to go on."""
    return "".join(TAIL.sub("", NOTE.sub("", text)) for text in answers)


def rows_of(answers: Sequence[str]) -> Iterator[Mapping[str, Any]]:
    """The rows of the lists in the answers, by the names of their columns in small letters."""
    found = documents(answers)
    for document in found:
        for value in document.values():
            yield from (row for row in value if isinstance(row, dict)) if isinstance(value, list) else ()
    if not found:
        yield from _table_rows(joined(answers) if NOTE.search(answers[0]) else "\n".join(answers))


def _table_rows(text: str) -> Iterator[Mapping[str, str]]:
    columns: list[str] = []
    lines = text.splitlines()
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        if following.startswith("|---"):
            columns = [cell.lower() for cell in cells]
        elif cells and not line.startswith("|---"):
            yield {name: cell for name, cell in zip(columns, cells, strict=False) if cell}
        elif leaf := LEAF.match(line):
            yield leaf.groupdict()


def in_rows(answers: Sequence[str]) -> bool:
    """Whether the answers are tables or lists that each begin anew, and not one text in pieces."""
    return not documents(answers) and not NOTE.search(answers[0]) and any(rows_of(answers))


def long_texts(answers: Sequence[str], between: str = "") -> str:
    """The texts of JSON documents put together, with `between` between them; the whole where the answers are text."""
    found = documents(answers)
    return between.join(between.join(_texts(one)) for one in found) if found else joined(answers)


def _texts(value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, str) and key in TEXTS:
        yield f"{value}"
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from _texts(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part, key)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part)
    else:
        yield str(value)


@attrs.frozen
class Written:
    """What was written through the server before anything is walked, in the order in which it was written."""

    comments: tuple[str, ...]
    description: str
    page_comments: tuple[str, ...]
    page: str
    page_before: str


@attrs.frozen
class Sources:
    """Where a reference looks: none of it is an answer of the server under test."""

    box: Running
    facts: Facts
    written: Written

    @property
    def cloud(self) -> bool:
        """Whether this is a Cloud site."""
        return self.box.sandbox.deployment == "cloud"

    @property
    def world(self) -> World:
        """What the sandbox stores."""
        return self.box.world

    def raw(self, path: str) -> Any:
        """What Jira answers; the path is below /rest/, and {version} in it is that of the platform's API."""
        path = path.format(version="3" if self.cloud else "2")
        env = self.box.env
        if self.cloud:
            auth, headers = (env["JIRA_EMAIL"], env["JIRA_API_TOKEN"]), {}
        else:
            auth, headers = None, {"Authorization": f"Bearer {env['JIRA_PERSONAL_TOKEN']}"}
        answered = httpx.get(f"{env['JIRA_BASE_URL']}/rest/{path}", auth=auth, headers=headers)
        answered.raise_for_status()
        return answered.json()


Reference = Callable[[Sources], Iterable[str]]


@attrs.frozen
class Rows:
    """The rows of all answers have these values in this column, each once; `ordered`: in this order.

    `but`: rows that have this column too are others.
    """

    column: str
    values: Reference
    ordered: bool = False
    but: str | None = None

    def check(self, answers: Sequence[str], sources: Sources) -> None:
        found = [str(row[self.column]) for row in rows_of(answers) if self.column in row and self.but not in row]
        expected = [str(value) for value in self.values(sources)]
        assert len(set(expected)) == len(expected)
        assert (found if self.ordered else sorted(found)) == (expected if self.ordered else sorted(expected))


@attrs.frozen
class Once:
    """Each of these words, a name or an id, is in the answers once."""

    values: Reference

    def check(self, answers: Sequence[str], sources: Sources) -> None:
        found = documents(answers)
        seen = Counter(re.findall(r"\w+", " ".join(_strings(found)) if found else joined(answers)))
        expected = list(self.values(sources))
        assert expected
        assert {word: seen[word] for word in expected} == dict.fromkeys(expected, 1)


@attrs.frozen
class Texts:
    """These texts are in the answers, whole and once, one after another; what marks them up may differ."""

    values: Reference

    def check(self, answers: Sequence[str], sources: Sources) -> None:
        said, place = _spoken(long_texts(answers, "\n")), 0
        expected = [_spoken(text) for text in self.values(sources)]
        assert expected
        for text in expected:
            whole = max(length for length in range(len(text) + 1) if text[:length] in said)
            at = said.find(text[:whole], place)
            assert whole == len(text), (text[max(0, whole - 60) :][:200], "and in the answers", said[at + whole - 60 :][:200])
            assert said.count(text) == 1, text
            assert at >= 0, text
            place = at


@attrs.frozen
class Json:
    """The JSON that the answers have in the end, as `part` of it goes, is this."""

    value: Callable[[Sources], Any]
    part: Callable[[Any], Any] = lambda whole: whole

    def check(self, answers: Sequence[str], sources: Sources) -> None:
        said = joined(answers)
        begin = min(place for place in map(said.find, "{[") if place >= 0)
        assert self.part(json.loads(said[begin:])) == self.value(sources)


def _spoken(text: str) -> str:
    return " ".join(["", *re.findall(r"[^\W_]+", text), ""])


Check = Rows | Once | Texts | Json
