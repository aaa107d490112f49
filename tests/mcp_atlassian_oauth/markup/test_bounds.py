"""Hostile and oversized input ends in a clear error, soon."""

from __future__ import annotations

import time

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


@pytest.mark.parametrize("name", HOSTILE)
def test_cost_grows_linearly(name: str) -> None:
    unit = HOSTILE[name]

    def cost(size: int) -> float:
        text = unit * (size // len(unit))
        started = time.perf_counter()
        adf.from_markdown(text)
        wiki.to_markdown(text)
        return time.perf_counter() - started

    cost(1000)
    small, large = cost(3_000), cost(24_000)
    # eight times the input: quadratic work would be sixty-four times the cost
    assert large < max(30 * small, 0.3)


def test_nested_emphasis_costs_no_more_with_depth() -> None:
    started = time.perf_counter()
    assert storage.to_markdown("<p>" + "<em><strong>" * 40 + "x" + "</strong></em>" * 40 + "</p>")
    assert time.perf_counter() - started < 1
