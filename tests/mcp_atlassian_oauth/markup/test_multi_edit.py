"""Several edits at once to the markdown of any document: each arrives, and what they leave alone stays as it was."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.markup import adf
from mcp_atlassian_oauth.markup.adf_model import node_models, validator

Node = dict[str, Any]
CORE = "com.atlassian.confluence.macro.core"
# What each block is made of here; every kind of the schema that may stand at the top of a document is one of them, or
# stands for what a macro or a list shows (the test below holds the table to the schema).
words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=10).map(
    lambda text: f"w{text.strip()}e"
)
hidden_ids = st.integers(0, 10**6).map(str)


def node(kind: str, content: list[Node] | None = None, marks: list[Node] | None = None, **attrs: Any) -> Node:
    out: Node = {"type": kind}
    if attrs:
        out["attrs"] = attrs
    if content is not None:
        out["content"] = content
    return out | ({"marks": marks} if marks else {})


def text(value: str, *marks: str) -> Node:
    return {"type": "text", "text": value} | ({"marks": [{"type": mark} for mark in marks]} if marks else {})


inlines = st.one_of(
    words.map(text),
    words.map(lambda value: text(value, "strong")),
    words.map(lambda value: node("status", text=value, color="blue", localId="s")),
    words.map(lambda value: node("mention", id="557058:x", text=f"@{value}", accessLevel="SITE")),
    st.just(node("date", timestamp="1769817600000")),
    words.map(
        lambda value: {**text(value), "marks": [{"type": "annotation", "attrs": {"id": "c", "annotationType": "inlineComment"}}]}
    ),
    st.just(node("inlineCard", url="https://example.com/x", localId="i")),
)
paragraphs = st.builds(
    lambda start, rest, key: node("paragraph", [text(start), *rest], localId=key),
    words,
    st.lists(inlines, max_size=3),
    hidden_ids,
)
items = st.builds(
    lambda inside, key: node("listItem", inside, localId=key), st.lists(paragraphs, min_size=1, max_size=2), hidden_ids
)
cells = st.builds(
    lambda inside, width: node("tableCell", inside, colwidth=[width], background="#ffffff"),
    st.lists(paragraphs, min_size=1, max_size=2),
    st.integers(50, 99),
)


@st.composite
def tables(draw: st.DrawFn) -> Node:
    columns = draw(st.integers(1, 3))
    rows = draw(st.lists(st.lists(cells, min_size=columns, max_size=columns), min_size=1, max_size=3))
    return node("table", [node("tableRow", row) for row in rows], layout="wide", localId=draw(hidden_ids), width=900)


tasks = st.builds(
    lambda value, state, key: node("taskItem", [text(value)], localId=key, state=state),
    words,
    st.sampled_from(["TODO", "DONE"]),
    hidden_ids,
)
KINDS: dict[str, st.SearchStrategy[Node]] = {
    "paragraph": paragraphs,
    "heading": st.builds(lambda value, level: node("heading", [text(value)], level=level, localId="h"), words, st.integers(1, 6)),
    "bulletList": st.lists(items, min_size=1, max_size=3).map(lambda inside: node("bulletList", inside, localId="l")),
    "orderedList": st.lists(items, min_size=1, max_size=3).map(lambda inside: node("orderedList", inside, order=3, localId="o")),
    "taskList": st.lists(tasks, min_size=1, max_size=3).map(lambda inside: node("taskList", inside, localId="t")),
    "panel": st.lists(paragraphs, min_size=1, max_size=3).map(lambda inside: node("panel", inside, panelType="note")),
    "expand": st.lists(paragraphs, min_size=1, max_size=2).map(
        lambda inside: node("expand", inside, [{"type": "breakout", "attrs": {"mode": "wide"}}], title="More", localId="e")
    ),
    "blockquote": st.lists(paragraphs, min_size=1, max_size=2).map(lambda inside: node("blockquote", inside)),
    "codeBlock": words.map(lambda value: node("codeBlock", [text(value)], language="python", uniqueId="u", localId="c")),
    "table": tables(),
    "extension": words.map(
        lambda value: node(
            "extension", extensionType=CORE, extensionKey="toc", localId="x",
            parameters={"macroParams": {"a": {"value": value}}, "macroMetadata": {"macroId": {"value": "m"}}},
        )
    ),
    "layoutSection": st.lists(paragraphs, min_size=2, max_size=2).map(
        lambda inside: node("layoutSection", [node("layoutColumn", [each], width=50) for each in inside], localId="y")
    ),
}  # fmt: skip


@st.composite
def documents(draw: st.DrawFn) -> list[Node]:
    """Blocks that each hold a word of their own, so that an edit's place is not in doubt."""
    count = draw(st.integers(2, 6))
    return [_marked(draw(st.sampled_from(list(KINDS.values())).flatmap(lambda kind: kind)), index) for index in range(count)]


def _marked(block: Node, index: int) -> Node:
    """A block whose words all end in its number: lists and tables of the same words would be the same block twice."""

    def walk(item: Node, path: str) -> Node:
        out = dict(item)
        if "text" in item:
            out["text"] = f"{item['text']}q{path}z"
        if "content" in item:
            out["content"] = [walk(child, f"{path}x{at}") for at, child in enumerate(item["content"])]
        return out

    marked = walk(block, str(index))
    if marked["type"] == "extension":
        marked["attrs"] = {**marked["attrs"], "parameters": {"macroParams": {"a": {"value": f"q{index}z"}}}}
    return marked


def texts_of(block: Node) -> list[str]:
    if "text" in block:
        return [block["text"]]
    return [value for child in block.get("content") or () for value in texts_of(child)]


def document(blocks: list[Node]) -> Node:
    return {"version": 1, "type": "doc", "content": blocks}


def markdown_of(blocks: list[Node]) -> str:
    return adf.to_markdown(document(blocks))


def edited(blocks: list[Node], markdown: str) -> list[Node]:
    back = adf.from_markdown(markdown, base=document(blocks))
    assert validator()(back)
    content: list[Node] = back["content"]
    return content


def renamed(block: Node, old: str, new: str) -> Node:
    """A block in which one text is another: what changing a word of its markdown has to give."""
    out = dict(block)
    if out.get("text") == old:
        out["text"] = new
    if "content" in block:
        out["content"] = [renamed(child, old, new) for child in block["content"]]
    return out


def test_the_documents_are_valid_and_of_every_kind_that_may_stand_at_the_top() -> None:
    made_otherwise = {"rule", "bodiedExtension", "decisionList", "mediaSingle", "mediaGroup", "blockCard", "embedCard",
                      "syncBlock", "bodiedSyncBlock"}  # fmt: skip
    inside = {
        "doc", "listItem", "tableRow", "tableCell", "tableHeader", "taskItem", "blockTaskItem", "decisionItem", "layoutColumn",
        "media", "caption", "hardBreak", "nestedExpand", "mention", "status", "date", "emoji", "inlineCard", "inlineExtension",
        "mediaInline", "placeholder",
    }  # fmt: skip
    assert set(node_models()) - inside - made_otherwise == set(KINDS)


@settings(max_examples=60)
@given(documents())
def test_the_documents_are_valid(blocks: list[Node]) -> None:
    assert validator()(document(blocks))


@settings(max_examples=200)
@given(documents(), st.data())
def test_edits_of_words_arrive_and_touch_nothing_else(blocks: list[Node], data: st.DataObject) -> None:
    """A cell, an item, the inside of a panel, a paragraph: any texts of any blocks, all at once."""
    markdown = markdown_of(blocks)
    # Texts that can be found in the markdown as they are, once.
    places = [(index, value) for index, block in enumerate(blocks) for value in texts_of(block)
              if markdown.count(value) == 1 and value.isalnum() and not value.startswith("@")]  # fmt: skip
    chosen = data.draw(st.lists(st.sampled_from(places), max_size=4, unique=True)) if places else []
    expected = list(blocks)
    for index, value in chosen:
        markdown = markdown.replace(value, f"{value}NEW")
        expected[index] = renamed(expected[index], value, f"{value}NEW")
    changed = {index for index, _ in chosen}
    back = edited(blocks, markdown)
    assert len(back) == len(blocks)
    for index, block in enumerate(back):
        if index not in changed:
            assert block == blocks[index]
        else:
            assert _plain(block) == _plain(expected[index])
            assert _hidden(block) == _hidden(expected[index])


def _plain(block: Node) -> str:
    return "".join(texts_of(block))


def _hidden(block: Node) -> list[Any]:
    """What markdown doesn't show of a block and what stands in it: the attributes, text aside."""
    own = [block["type"], block.get("attrs")] if block["type"] != "text" else []
    return [*own, *(part for child in block.get("content") or () for part in _hidden(child))]


@settings(max_examples=200)
@given(documents(), st.data())
def test_blocks_are_inserted_deleted_and_moved(blocks: list[Node], data: st.DataObject) -> None:
    """What stays is deep-equal to what it was, in the order that the text has it; what is new is there."""
    wanted: list[Node] = list(blocks)
    for number in range(data.draw(st.integers(1, 3))):
        edit = data.draw(st.sampled_from(["delete", "move", "insert"]))
        if edit == "insert":
            wanted.insert(data.draw(st.integers(0, len(wanted))), node("paragraph", [text(f"fresh{number}")]))
        elif wanted:
            at, to = data.draw(st.integers(0, len(wanted) - 1)), data.draw(st.integers(0, len(wanted)))
            block = wanted.pop(at)
            if edit == "move":
                wanted.insert(min(to, len(wanted)), block)
    back = edited(blocks, markdown_of(wanted))
    assert len(back) == len(wanted)
    for block, expected in zip(back, wanted, strict=True):
        # A new paragraph in the place of a deleted one can't be told from that one rewritten: it may have its id.
        if _plain(expected).startswith("fresh"):
            assert (block["type"], block["content"]) == ("paragraph", expected["content"])
        else:
            assert block == expected
