"""Hostile and oversized input ends in a clear error, soon."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable

import pytest
from mcp_atlassian_oauth.markup import MarkupError, adf, storage, wiki

DEEP = 400


@pytest.mark.parametrize(
    "markdown",
    [
        "> " * DEEP + "a",
        "".join("  " * i + "- a\n" for i in range(DEEP)),
        "<details>\n\n" * DEEP + "x",
        "<table><tr><td>" * DEEP + "x",
        "".join(":" * (DEEP + 3 - i) + "info\n" for i in range(DEEP)),
        "<u>" * DEEP + "x",
    ],
    ids=["quotes", "lists", "details", "tables", "fences", "marks"],
)
def test_deep_markdown_is_refused(markdown: str) -> None:
    for reader in (adf.from_markdown, storage.from_markdown):
        with pytest.raises(MarkupError, match="deep"):
            reader(markdown)


def test_deep_documents_are_refused() -> None:
    with pytest.raises(MarkupError):
        storage.to_markdown("<div>" * DEEP + "</div>" * DEEP)
    with pytest.raises(MarkupError):
        storage.to_markdown("<p>" + "<b>" * DEEP + "x" + "</b>" * DEEP + "</p>")
    panel: dict[str, object] = {"type": "paragraph"}
    for _ in range(DEEP):
        panel = {"type": "panel", "attrs": {"panelType": "info"}, "content": [panel]}
    with pytest.raises(MarkupError):
        adf.to_markdown({"type": "doc", "version": 1, "content": [panel]})
    with pytest.raises(MarkupError):
        wiki.to_markdown("*" * DEEP + " a")


def test_more_than_ten_megabytes_are_refused() -> None:
    big = "a" * 10_000_001
    for read in (adf.from_markdown, storage.from_markdown, storage.to_markdown, wiki.from_markdown, wiki.to_markdown):
        with pytest.raises(MarkupError, match="10 MB"):
            read(big)  # type: ignore[operator]


HOSTILE = {
    "brackets": "[",
    "stars": "*a ",
    "mixed": "*a_ ",
    "ticks": "`a``b",
    "directives": ":x[",
    "attributes": '{a="',
    "links": "[a](b",
    "tags": "<p ",
    "quotes": "<td a='",
    "images": "!a.b!",
    "wiki links": "[a|",
    "colours": "{color:red}a",
    "code": "{code}a",
    "pipes": "|a",
    "slashes": "\\",
}


def work(convert: Callable[[], object]) -> int:
    """How many functions a conversion calls, built-in ones included: its cost, whatever else the machine is doing."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        convert()
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("read", [adf.from_markdown, wiki.to_markdown], ids=["markdown", "wiki"])
def test_work_grows_linearly(name: str, read: Callable[[str], object]) -> None:
    unit = HOSTILE[name]
    read(unit * 10)

    small, large = (work(lambda size=size: read(unit * (size // len(unit)))) for size in (2_000, 16_000))

    # eight times the input: quadratic work would be sixty-four times as much
    assert large < 12 * small


ORDINARY = "\n\n".join((
    "# A heading", "Plain text, **bold**, _both *kinds*_ and `code`, [a link](https://example.com) and [a page](page:DOCS/Plan).",
    "- one\n- two\n  - below\n\n1. first\n2. second", "| a | b |\n|---|---|\n| 1 | :status[DONE]{color=green} |",
    "> [!NOTE]\n> Careful.", "```python\nprint()\n```", "![alt](attachment:a.png)\nA caption", "- [ ] do it\n- [x] done",
    "<details><summary>More</summary>\n\nHidden.\n\n</details>",
))  # fmt: skip


def repeated_adf(times: int) -> dict[str, object]:
    document = adf.from_markdown(ORDINARY)
    return {**document, "content": document["content"] * times}


@pytest.mark.parametrize(
    ("convert", "document"),
    [
        (storage.to_markdown, lambda times: storage.from_markdown(ORDINARY) * times),
        (adf.to_markdown, repeated_adf),
        (wiki.to_markdown, lambda times: "\n\n".join([wiki.from_markdown(ORDINARY)] * times)),
    ],
    ids=["storage", "adf", "wiki"],
)
def test_a_longer_document_costs_as_much_per_block(convert: Callable[[object], str], document: Callable[[int], object]) -> None:
    convert(document(2))
    short, long = document(10), document(200)

    assert work(lambda: convert(long)) < 1.1 * 20 * work(lambda: convert(short))


def test_text_in_many_pieces_costs_no_more_apiece() -> None:
    storage.to_markdown("<p>x</p>")

    def pieces(count: int) -> int:
        return work(lambda: storage.to_markdown("<p>" + "<b>a</b>" * count + "</p>" + "a<br />" * count))

    assert pieces(4_000) < 11 * pieces(400)


def test_nested_emphasis_costs_no_more_with_depth() -> None:
    def nested(depth: int) -> int:
        return work(lambda: storage.to_markdown("<p>" + "<em><strong>" * depth + "x" + "</strong></em>" * depth + "</p>"))

    storage.to_markdown("<p>x</p>")

    assert nested(40) < 8 * nested(10)


SEARCHES = {
    "attributes of a tag": ("<table>\n<td", " a", "<"),
    "spaces in a tag": ("<td", " ", "<"),
    "comments that don't end": ("<div>\n", "<!-- ", ""),
    "attributes that don't end": ("", ':x[a]{"\\"', ""),
    "mentions that don't end": ("", "[~a", ""),
}
WIKI_SEARCHES = {
    "code that doesn't end": ("", "{{a", ""),
    "code that ends on another line": ("", "{{a", "\n}}"),
    "colours that don't end": ("", "{color:red}a", ""),
    "links that don't end": ("", "[a|b ", "\n]"),
    "links that end at the same place": ("", "[", "a]"),
    "addresses without a host": ("", "mailto:", ""),
    "phrases on one line": ("", "{*}a{*} ", ""),
}


@pytest.mark.parametrize(
    ("read", "parts"),
    [
        *((adf.from_markdown, SEARCHES[name]) for name in SEARCHES),
        *((wiki.to_markdown, WIKI_SEARCHES[name]) for name in WIKI_SEARCHES),
    ],
    ids=[*SEARCHES, *WIKI_SEARCHES],
)
def test_what_has_no_end_is_not_searched_for_again_and_again(read: Callable[[str], object], parts: tuple[str, str, str]) -> None:
    before, unit, after = parts
    read("warm up")
    began = time.process_time()

    read(before + unit * (150_000 // len(unit)) + after)

    # a tenth of this where the cost is linear, minutes where it is not
    assert time.process_time() - began < 10


@pytest.mark.parametrize("convert", [adf.from_markdown, storage.from_markdown, storage.to_markdown, wiki.to_markdown])
def test_the_collector_runs_again_after_a_conversion(convert: Callable[[str], object]) -> None:
    convert("a")
    assert gc.isenabled()
    with pytest.raises(MarkupError):
        convert("a" * 10_000_001)
    assert gc.isenabled()
