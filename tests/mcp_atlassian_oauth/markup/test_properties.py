"""Any text and any document: no crash, valid output, exact with a base."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.markup import MarkupError, adf, storage, wiki
from mcp_atlassian_oauth.markup.adf_model import validator

PIECES = (
    "* ** _ ` ``` ~~ # - + > | [ ] ( ) ! { } < & \\ : :: ::: = 1. a word 한글 😀 <br> <u> </u> <details> "
    "</details> <summary> </summary> <table> <tr> <td> </td> </tr> </table> |---| ::toc{a=b} :::info "
    ":status[x]{color=red} [@a](user:b) <https://x.y> &#32; &amp; {align=center} [!NOTE] [x] "
    "<time>2026-01-01</time> ![a](attachment:b.png) `<x/>`{=storage} h1. {code} {quote} {panel} "
    "{color:red} {color} || !a.png! ---- {{ }} [~u] ?? <!-- --> ::::layout :::column{width=50} :smile: "
    "</p> <p> ]]> <![CDATA["
).split(" ")
texts = st.lists(
    st.sampled_from([*PIECES, " ", "  ", "    ", "\n", "\n\n", "\t", "\r\n", "\x00", "\u2028", "\xa0"]), max_size=25
).map("".join) | st.text(max_size=60)
BOUNDED = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12) | st.sampled_from(PIECES)
marks = st.lists(st.sampled_from(["strong", "em", "underline", "strike"]), max_size=2, unique=True)


@st.composite
def text_nodes(draw: st.DrawFn) -> dict[str, Any]:
    node: dict[str, Any] = {"type": "text", "text": draw(words)}
    kinds = draw(marks)
    if kinds:
        node["marks"] = [{"type": kind} for kind in kinds]
    return node


inlines = (
    text_nodes()
    | st.just({"type": "hardBreak"})
    | st.builds(lambda t: {"type": "status", "attrs": {"text": t, "color": "red", "localId": "s"}}, words)
    | st.builds(lambda t: {"type": "mention", "attrs": {"id": "557:x", "text": f"@{t}", "accessLevel": "SITE"}}, words)
)
paragraphs = st.builds(
    lambda content, key: {"type": "paragraph", "attrs": {"localId": str(key)}, "content": content},
    st.lists(inlines, max_size=4),
    st.integers(0, 9999),
)


def containers(blocks: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    items = st.builds(lambda c: {"type": "listItem", "content": c}, st.lists(paragraphs, min_size=1, max_size=2))
    cells = st.builds(
        lambda c: {"type": "tableCell", "attrs": {"colwidth": [7]}, "content": c}, st.lists(paragraphs, min_size=1, max_size=2)
    )
    rows = st.builds(lambda c: {"type": "tableRow", "content": c}, st.lists(cells, min_size=1, max_size=3))
    return (
        st.builds(
            lambda c: {"type": "panel", "attrs": {"panelType": "note"}, "content": c},
            st.lists(paragraphs, min_size=1, max_size=3),
        )
        | st.builds(lambda c: {"type": "bulletList", "content": c}, st.lists(items, min_size=1, max_size=3))
        | st.builds(
            lambda c: {"type": "orderedList", "attrs": {"order": 2}, "content": c}, st.lists(items, min_size=1, max_size=3)
        )
        | st.builds(
            lambda c: {"type": "table", "attrs": {"layout": "wide"}, "content": c}, st.lists(rows, min_size=1, max_size=3)
        )
        | st.builds(
            lambda c: {"type": "expand", "attrs": {"title": "T"}, "content": c}, st.lists(paragraphs, min_size=1, max_size=2)
        )
    )


documents = st.builds(
    lambda c: {"version": 1, "type": "doc", "content": c}, st.lists(paragraphs | containers(paragraphs), max_size=5)
)


@BOUNDED
@given(texts)
def test_any_text_becomes_valid_adf(text: str) -> None:
    try:
        document = adf.from_markdown(text)
    except MarkupError:
        return
    assert validator()(document)
    adf.to_markdown(document)


@BOUNDED
@given(texts)
def test_any_text_becomes_well_formed_storage(text: str) -> None:
    try:
        source = storage.from_markdown(text)
    except MarkupError:
        return
    storage.to_markdown(source)


@BOUNDED
@given(texts)
def test_any_text_is_wiki_markup_and_comes_back_exactly(text: str) -> None:
    try:
        markdown = wiki.to_markdown(text)
    except MarkupError:
        return
    assert wiki.from_markdown(markdown, base=text) == text


@BOUNDED
@given(documents)
def test_any_document_comes_back_exactly(document: dict[str, Any]) -> None:
    assert adf.from_markdown(adf.to_markdown(document), base=document) == document


def visible(value: Any) -> Any:
    """A node without what markdown does not show, adjacent equal text joined."""
    if isinstance(value, list):
        out: list[Any] = []
        for item in map(visible, value):
            if out and item.get("type") == out[-1].get("type") == "text" and item.get("marks") == out[-1].get("marks"):
                out[-1] = {**out[-1], "text": out[-1]["text"] + item["text"]}
            else:
                out.append(item)
        return out
    out_node = {key: item for key, item in value.items() if key not in ("attrs", "content", "marks")}
    attributes = {
        key: item
        for key, item in (value.get("attrs") or {}).items()
        if key not in ("localId", "accessLevel", "colwidth", "layout")
    }
    if attributes:
        out_node["attrs"] = attributes
    if value.get("content"):
        out_node["content"] = visible(value["content"])
    if value.get("marks"):
        out_node["marks"] = sorted(mark["type"] for mark in value["marks"])
    return out_node


@BOUNDED
@given(documents)
def test_any_document_survives_conversion(document: dict[str, Any]) -> None:
    back = adf.from_markdown(adf.to_markdown(document))
    assert visible(back["content"]) == visible(document["content"])


@BOUNDED
@given(documents, st.data())
def test_an_inserted_block_leaves_all_others_untouched(document: dict[str, Any], data: st.DataObject) -> None:
    blocks = document["content"]
    at = data.draw(st.integers(0, len(blocks)))
    new = {"type": "heading", "attrs": {"level": 2}, "content": [{"type": "text", "text": "zqxnew"}]}
    edited = adf.to_markdown({**document, "content": [*blocks[:at], new, *blocks[at:]]})
    back = adf.from_markdown(edited, base=document)["content"]
    assert back[:at] == blocks[:at]
    assert back[at + 1 :] == blocks[at:]
    assert visible(back[at]) == visible(new)
