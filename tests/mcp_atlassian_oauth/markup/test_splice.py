"""Writing back over the current document keeps everything that the text did not change."""

from __future__ import annotations

import copy
from typing import Any

from mcp_atlassian_oauth.markup import adf, storage
from mcp_atlassian_oauth.markup.splice import match


def paragraph(value: str, ident: str) -> dict[str, Any]:
    return {"type": "paragraph", "attrs": {"localId": ident}, "content": [{"type": "text", "text": value}]}


def cell(value: str, width: int) -> dict[str, Any]:
    return {
        "type": "tableCell",
        "attrs": {"colwidth": [width], "background": "#ffffff"},
        "content": [paragraph(value, f"c{value}")],
    }


def document() -> dict[str, Any]:
    return {
        "version": 1,
        "type": "doc",
        "content": [
            paragraph("first", "1"),
            {
                "type": "table",
                "attrs": {"localId": "t", "layout": "wide", "width": 900},
                "content": [
                    {"type": "tableRow", "content": [cell("a", 10), cell("b", 20)]},
                    {"type": "tableRow", "content": [cell("c", 30), cell("d", 40)]},
                ],
            },
            {
                "type": "panel",
                "attrs": {"panelType": "info", "localId": "p"},
                "content": [paragraph("inside", "2"), paragraph("panel", "3")],
            },
            {
                "type": "bulletList",
                "attrs": {"localId": "l"},
                "content": [
                    {"type": "listItem", "attrs": {"localId": f"i{x}"}, "content": [paragraph(x, x)]} for x in ("x", "y", "z")
                ],
            },
            paragraph("last", "4"),
        ],
    }


def edit(old: str, new: str) -> tuple[dict[str, Any], dict[str, Any]]:
    base = document()
    markdown = adf.to_markdown(base)
    assert old in markdown
    return document(), adf.from_markdown(markdown.replace(old, new, 1), base=base)


def test_unchanged_text_gives_the_document_back_exactly() -> None:
    base = document()
    assert adf.from_markdown(adf.to_markdown(base), base=base) is base


def test_base_is_not_modified() -> None:
    base = document()
    before = copy.deepcopy(base)
    adf.from_markdown("something else", base=base)
    assert base == before


def test_one_edited_paragraph_changes_one_and_keeps_its_id() -> None:
    base, back = edit("last", "last words")
    assert back["content"][:-1] == base["content"][:-1]
    assert back["content"][-1] == paragraph("last words", "4")


def test_one_cell_changes_in_a_table() -> None:
    base, back = edit("| d |", "| dd |")
    expected = base["content"][1]
    expected["content"][1]["content"][1]["content"][0]["content"][0]["text"] = "dd"
    assert back["content"][1] == expected


def test_a_row_is_added_to_a_table() -> None:
    base, back = edit("| c | d |", "| c | d |\n| e | f |")
    table = back["content"][1]
    assert table["attrs"] == base["content"][1]["attrs"]
    assert table["content"][:2] == base["content"][1]["content"]
    assert len(table["content"]) == 3


def test_one_item_changes_in_a_list() -> None:
    base, back = edit("- y", "- why")
    items, before = back["content"][3]["content"], base["content"][3]["content"]
    assert (items[0], items[2]) == (before[0], before[2])
    assert items[1]["attrs"] == before[1]["attrs"]
    assert items[1]["content"][0]["content"] == [{"type": "text", "text": "why"}]


def test_the_inside_of_a_panel_changes() -> None:
    base, back = edit("> panel", "> panel two")
    assert back["content"][2]["attrs"] == base["content"][2]["attrs"]
    assert back["content"][2]["content"] == [paragraph("inside", "2"), paragraph("panel two", "3")]


def test_blocks_are_inserted_deleted_and_moved() -> None:
    base = document()
    chunks = adf.to_markdown(base).rstrip("\n").split("\n\n")
    first, last = chunks[0], chunks[-1]
    back = adf.from_markdown("\n\n".join([last, *chunks[1:-1], "new", first]), base=base)
    expected = base["content"]
    assert back["content"][0] == expected[4]
    assert back["content"][-1] == expected[0]
    assert back["content"][1:4] == expected[1:4]
    assert back["content"][4]["content"] == [{"type": "text", "text": "new"}]


def test_storage_keeps_the_bytes_around_an_edit() -> None:
    head = '<p  local-id = "1">one &ldquo;two&rdquo;</p>\n\n<ac:structured-macro ac:name="toc" ac:macro-id="m1"/>\n'
    tail = '\n<table class="wrapped"><colgroup><col style="width: 9px" /></colgroup><tbody><tr><td>a</td></tr></tbody></table>'
    base = f"{head}<p>three</p>{tail}"
    edited = storage.to_markdown(base).replace("three", "three four")
    assert storage.from_markdown(edited, base=base) == f"{head}<p>three four</p>{tail}"


def test_storage_keeps_hidden_attributes_of_what_changed() -> None:
    base = (
        '<ac:structured-macro ac:name="info" ac:macro-id="m1" ac:schema-version="1"><ac:rich-text-body>'
        '<p local-id="a">one</p><p local-id="b">two</p></ac:rich-text-body></ac:structured-macro>'
    )
    edited = storage.to_markdown(base).replace("two", "2")
    assert storage.from_markdown(edited, base=base) == base.replace("two", "2")


def test_storage_keeps_comment_markers_next_to_an_edit() -> None:
    base = '<p>see <ac:inline-comment-marker ac:ref="r1">this</ac:inline-comment-marker></p><p>other</p>'
    edited = storage.to_markdown(base).replace("other", "another")
    assert storage.from_markdown(edited, base=base) == base.replace("other", "another")


def test_inline_comments_survive_an_edit_beside_them() -> None:
    base = '<p>see <ac:inline-comment-marker ac:ref="r1">this</ac:inline-comment-marker> and that</p>'
    edited = storage.to_markdown(base).replace("that", "those")
    assert storage.from_markdown(edited, base=base) == base.replace("that", "those")
    note = {"type": "annotation", "attrs": {"id": "r1", "annotationType": "inlineComment"}}
    content = [
        {"type": "text", "text": "see "},
        {"type": "text", "text": "this", "marks": [note]},
        {"type": "text", "text": " and that"},
    ]
    document = {"version": 1, "type": "doc", "content": [{"type": "paragraph", "content": content}]}
    back = adf.from_markdown("see this and those", base=document)
    assert back["content"][0]["content"] == [*content[:2], {"type": "text", "text": " and those"}]


def test_text_at_the_top_that_holds_several_blocks_is_not_repeated() -> None:
    base = "one<!-- c --><p>two</p>three"
    back = storage.from_markdown(storage.to_markdown(base).replace("three", "four"), base=base)
    assert back.count("one") == 1
    assert "four" in back
    assert "three" not in back


def test_match_is_exact_on_long_inputs_with_one_change() -> None:
    old = [f"block {i % 7}" for i in range(5000)]
    new = [*old[:2500], "new", *old[2500:]]
    assert len(match(old, new)) == 5000
