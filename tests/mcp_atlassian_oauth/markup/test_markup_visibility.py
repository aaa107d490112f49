"""Nothing that a reader needs is missing: words, links, mentions, statuses, dates and tasks of real documents."""

from __future__ import annotations

import datetime
import html
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from mcp_atlassian_oauth.markup import MarkupError, adf, storage
from mcp_atlassian_oauth.markup.syntax import unescape
from mcp_atlassian_oauth.markup.xml import attributes, name, parse

_WORD = re.compile(r"[^\W_]+")
# What is kept, but of no use to a reader: identities, and what a server writes down for itself.
_NOT_READ = {"ac:task-id", "ac:task-uuid", "ac:adf-attribute", "ac:adf-fallback"}
_TARGETS = frozenset({
    "href", "ri:content-title", "ri:filename", "ri:account-id", "ri:userkey", "ri:username", "ri:value", "ri:space-key",
    "datetime",
})  # fmt: skip


def readable(markdown: str) -> str:
    """Markdown as its words: escapes and percent-encoding undone."""
    return unquote(html.unescape(unescape(markdown)))


def words_of(text: str) -> list[str]:
    """The words of a text; letter case aside, as that of a colour's name is no matter."""
    return _WORD.findall(unquote(text).casefold())


def missing(wanted: Counter[str], markdown: str) -> dict[str, int]:
    """The words that stand in a document more often than in its markdown, and how often they are missing."""
    return dict(wanted - Counter(words_of(readable(markdown))))


def storage_facts(source: str) -> tuple[Counter[str], list[str], int, int]:
    """The words of a storage body, the targets and dates in it, its open and its done tasks."""
    root, _, _ = parse(source)
    texts: list[str] = []
    targets: list[str] = []
    states: list[str] = []

    def walk(element: Any) -> None:
        tag = name(element.tag)
        targets.extend(value for key, value in attributes(element).items() if key in _TARGETS and value)
        if tag == "ac:task-status":
            states.append(element.text)
        elif tag not in _NOT_READ:
            texts.append(element.text or "")
            for child in element:
                # A comment, or the marker of one, divides no word.
                if isinstance(child.tag, str):
                    gap = "" if name(child.tag) == "ac:inline-comment-marker" else " "
                    texts.append(gap)
                    walk(child)
                    texts.append(gap)
                texts.append(child.tail or "")

    walk(root)
    return Counter(words_of("".join(texts))), targets, states.count("incomplete"), states.count("complete")


def adf_facts(node: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What each node of an ADF document says to a reader: ("words", text), ("target", address), …"""
    attrs = node.get("attrs") or {}
    kind = node["type"]
    if kind == "text":
        yield "words", node["text"]
    elif kind in ("mention", "status", "placeholder"):
        yield "words", str(attrs.get("text") or "")
        yield "target", str(attrs.get("id") or "")
    elif kind == "date":
        moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=int(attrs["timestamp"]))
        yield "target", moment.strftime("%Y-%m-%d")
    elif kind in ("inlineCard", "blockCard", "embedCard", "media"):
        yield "target", str(attrs.get("url") or attrs.get("id") or "")
    elif kind in ("expand", "nestedExpand"):
        yield "words", str(attrs.get("title") or "")
    elif kind in ("taskItem", "blockTaskItem"):
        yield "task", str(attrs.get("state"))
    elif kind in ("extension", "bodiedExtension", "inlineExtension"):
        yield "target", str(attrs.get("extensionKey"))
    for mark in node.get("marks") or ():
        if mark["type"] == "link":
            yield "target", str(mark["attrs"].get("href") or "")
    for child in node.get("content") or ():
        yield from adf_facts(child)


def check_storage(source: str) -> list[str]:
    """What is missing in the markdown of a storage body."""
    markdown = storage.to_markdown(source)
    words, targets, opened, done = storage_facts(source)
    shown = readable(markdown)
    out = [f"word {word!r}" for word in missing(words, markdown)]
    out += [f"target {target!r}" for target in targets if readable(target) not in shown]
    raw_open, raw_done = markdown.count(">incomplete<"), markdown.count(">complete<")
    out += ["open tasks"] * (len(re.findall(r"- \[ \]", markdown)) + raw_open < opened)
    out += ["done tasks"] * (len(re.findall(r"- \[x\]", markdown)) + raw_done < done)
    return out


def check_adf(document: dict[str, Any]) -> list[str]:
    """What is missing in the markdown of an ADF document."""
    markdown = adf.to_markdown(document)
    facts = list(adf_facts(document))
    shown = readable(markdown)
    words = Counter(word for kind, text in facts if kind == "words" for word in words_of(text))
    out = [f"word {word!r}" for word in missing(words, markdown)]
    out += [f"target {value!r}" for kind, value in facts if kind == "target" and readable(value) not in shown]
    for state, box in (("DONE", "[x]"), ("TODO", "[ ]")):
        out += [f"{state} tasks"] * (markdown.count(f"- {box}") + markdown.count(f'"{state}"') < facts.count(("task", state)))
    return out


def found_in(corpora: Path, pattern: str) -> list[Path]:
    paths = sorted(corpora.glob(pattern))
    assert paths
    return paths


def test_storage_pages_show_everything(corpora: Path) -> None:
    wrong = {path.parent.name: lost for path in found_in(corpora, "storage/pages/*/page.xhtml")
             if (lost := check_storage(path.read_text(encoding="utf-8")))}  # fmt: skip
    assert not wrong


@pytest.mark.parametrize("folder", ["exports", "snippets"])
def test_other_storage_shows_everything(corpora: Path, folder: str) -> None:
    wrong = {}
    for path in found_in(corpora, f"storage/{folder}/*"):
        try:
            lost = check_storage(path.read_text(encoding="utf-8", errors="replace"))
        except MarkupError:
            continue
        if lost:
            wrong[path.name] = lost[:5]
    assert not wrong


def test_adf_documents_show_everything(corpora: Path) -> None:
    wrong = {}
    for path in [*found_in(corpora, "adf/*.json"), *found_in(corpora, "storage/pages/*/page.adf")]:
        if lost := check_adf(json.loads(path.read_text(encoding="utf-8"))):
            wrong[path.name + path.parent.name] = lost[:5]
    assert not wrong


def test_the_check_can_fail() -> None:
    facts = storage_facts('<p>One <a href="https://x.example/y">two</a> <time datetime="2026-01-31" /></p>')
    assert facts == (Counter(one=1, two=1), ["https://x.example/y", "2026-01-31"], 0, 0)
    assert missing(Counter(one=2), "one") == {"one": 1}
