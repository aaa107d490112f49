"""What is taken for valid ADF without asking the schema is what the schema accepts, and stays as it is."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.markup.adf_fit import Fitter
from mcp_atlassian_oauth.markup.adf_model import node_models, validator
from mcp_atlassian_oauth.markup.adf_plain import is_plain, is_plain_text

Node = dict[str, Any]
KINDS = sorted(node_models())
PLAIN_KINDS = ["paragraph", "heading", "rule", "bulletList", "orderedList", "table", "panel"]
values = st.sampled_from(["", "a", "info", "tip", "custom", "center", "end", "user:x", 0, 1, 7, -1, 1.5, True, None, [], {}])
attributes = st.sampled_from([
    {"level": 1}, {"level": 6}, {"level": 7}, {"level": True}, {"order": 0}, {"order": 3}, {"order": -1}, {"order": "1"},
    {"panelType": "info"}, {"panelType": "custom"}, {"panelType": "success", "panelColor": "#fff"}, {"bare": True}, {},
]) | st.dictionaries(
    st.sampled_from(["level", "order", "panelType", "localId", "url", "title", "align"]), values, max_size=2
)  # fmt: skip
marks = st.lists(
    st.sampled_from(["strong", "em", "strike", "underline", "code", "unknown"]).map(lambda kind: {"type": kind})
    | st.sampled_from([
        {"type": "link", "attrs": {"href": "https://example.com"}}, {"type": "link", "attrs": {"href": "user:x"}},
        {"type": "link", "attrs": {"href": 1}}, {"type": "link", "attrs": {"href": "a", "title": "b"}}, {"type": "link"},
        {"type": "strong", "attrs": {}}, {"type": "alignment", "attrs": {"align": "center"}},
        {"type": "alignment", "attrs": {"align": "middle"}}, {"type": "subsup", "attrs": {"type": "sub"}},
    ]),
    max_size=2,
)  # fmt: skip
extras = st.fixed_dictionaries({}, optional={"marks": marks, "attrs": attributes})
plain_texts = st.builds(
    lambda text, marks: {"type": "text", "text": text} | ({"marks": [{"type": kind} for kind in marks]} if marks else {}),
    st.sampled_from("abc"), st.lists(st.sampled_from(["strong", "em"]), max_size=2, unique=True),
)  # fmt: skip
odd_inlines = st.one_of(
    st.builds(lambda text, extra: {"type": "text", "text": text, **extra}, st.sampled_from(["", "a", "b "]), extras),
    st.builds(lambda extra: {"type": "hardBreak", **extra}, extras),
    st.builds(lambda url, extra: {"type": "inlineCard", "attrs": {"url": url}, **extra}, values, extras),
)
inlines = st.integers(0, 9).flatmap(lambda number: odd_inlines if not number else plain_texts)
likely_attributes = {"heading": {"level": 2}, "orderedList": {"order": 1}, "panel": {"panelType": "note"}}
likely_children = {
    "table": ["tableRow"], "tableRow": ["tableCell", "tableHeader"], "bulletList": ["listItem"], "orderedList": ["listItem"],
}  # fmt: skip


@st.composite
def blocks(draw: st.DrawFn, kinds: tuple[str, ...] = tuple(PLAIN_KINDS), depth: int = 4) -> Node:
    """Blocks that are plain more often than not, and everything next to them."""
    kind = draw(st.sampled_from(kinds) if draw(st.integers(0, 29)) else st.sampled_from(KINDS))
    out: Node = {"type": kind}
    if kind in likely_attributes:
        out["attrs"] = likely_attributes[kind]
    if kind in ("paragraph", "heading"):
        out["content"] = draw(st.lists(inlines, max_size=3))
    elif kind != "rule" and depth:
        inside = blocks(tuple(likely_children.get(kind, ["paragraph", "bulletList", "orderedList"])), depth - 1)
        out["content"] = draw(st.lists(inside, min_size=draw(st.sampled_from([0, 1, 1, 1])), max_size=2))
    return out if draw(st.integers(0, 19)) else out | draw(extras)


@settings(max_examples=300)
@given(blocks())
def test_what_is_plain_is_valid_and_needs_no_fitting(block: Node) -> None:
    if is_plain(block, "doc"):
        before = copy.deepcopy(block)
        assert validator()({"version": 1, "type": "doc", "content": [block]})
        assert Fitter().top(block) == [before]


@settings(max_examples=150)
@given(blocks(), st.sampled_from(["layoutColumn", "tableCell", "listItem", "panel", "blockquote", "expand"]))
def test_what_is_plain_somewhere_is_valid_there(block: Node, parent: str) -> None:
    if is_plain(block, parent):
        assert validator()({"version": 1, "type": "doc", "content": [_within(parent, block)]})


def _within(parent: str, block: Node) -> Node:
    inside: Node = {"type": parent, "content": [block], **({"attrs": {"panelType": "info"}} if parent == "panel" else {})}
    if parent == "layoutColumn":
        column = {**inside, "attrs": {"width": 50}}
        return {"type": "layoutSection", "content": [column, column]}
    if parent == "tableCell":
        return {"type": "table", "content": [{"type": "tableRow", "content": [inside]}]}
    return {"type": "bulletList", "content": [inside]} if parent == "listItem" else inside


@pytest.mark.parametrize(
    "content",
    [
        [{"type": "text", "text": "a"}, {"type": "hardBreak"}, {"type": "text", "text": "b", "marks": [{"type": "strong"}]}],
        [{"type": "inlineCard", "attrs": {"url": "https://example.com"}}],
        [{"type": "text", "text": "a", "marks": [{"type": "link", "attrs": {"href": "x"}}, {"type": "em"}]}],
    ],
)
def test_ordinary_text_is_plain(content: list[Node]) -> None:
    assert is_plain_text(content)


def test_a_table_of_text_is_plain_and_one_with_widths_is_not() -> None:
    cell: Node = {"type": "tableCell", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "a"}]}]}
    table: Node = {"type": "table", "content": [{"type": "tableRow", "content": [cell, cell]}]}

    assert is_plain(table, "doc")
    cell["attrs"] = {"colwidth": [100]}
    assert not is_plain(table, "doc")
