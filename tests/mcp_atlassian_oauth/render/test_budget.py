from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import json_document, json_list, markdown_list, whole
from mcp_atlassian_oauth.render.budget import MAX_CHARS, Position, part_of, size

TEXT = st.lists(
    st.sampled_from(
        ["a", " ", "\n", "\n\n", "```\n", ":::note\n", ":::\n", '"', "\\", "é", "😀", "\x00", "| x |\n", "word " * 9]
    ),
    max_size=300,
).map("".join)


def serialised(text: str) -> int:
    """What a JavaScript client sends on: JSON.stringify's length in UTF-16 units."""
    return len(json.dumps(text, ensure_ascii=False).encode("utf-16-le", "surrogatepass")) // 2 - 2


@given(st.text(st.characters(codec="utf-8")))
def test_size_is_what_json_takes(text: str) -> None:
    assert size(text) >= serialised(text)
    assert size(text) <= serialised(text) + 5 * text.count("\x7f")


@settings(max_examples=60, deadline=None)
@given(TEXT, st.integers(400, 1500))
def test_the_parts_of_a_walk_are_the_text(text: str, budget: int) -> None:
    walked, cursor = "", None
    while True:
        part = part_of(text, cursor, budget)
        assert size(part.text) <= budget
        walked += part.text
        if part.cursor is None:
            break
        assert part.text, "a walk must go on"
        cursor = part.cursor
    assert walked == text


def test_an_answer_with_its_note_stays_within_the_budget() -> None:
    answer = whole("A paragraph of words.\n\n" * 2000)
    assert size(answer) <= MAX_CHARS
    assert "cursor=" in answer


def test_it_is_cut_between_blocks() -> None:
    part = part_of("First block.\n\n" * 5 + "```\ncode\n\nmore code\n```\n\n" + "Last block.\n\n" * 60, None, 500)
    assert part.text.endswith("\n\n")
    assert part.text.count("```") in (0, 2)


def test_a_fence_that_fills_an_answer_is_cut_at_a_line() -> None:
    part = part_of("```\n" + "line of code\n" * 200 + "```\n", None, 600)
    assert part.text.endswith("line of code\n")


@pytest.mark.parametrize(("text", "end"), [("<p>words</p>" * 200, ">"), ('{"a":1},' * 200, ","), ("words and " * 200, " ")])
def test_one_long_line_is_cut_between_its_parts(text: str, end: str) -> None:
    assert part_of(text, None, 900).text.endswith(end)


def test_a_table_is_cut_at_a_row() -> None:
    part = part_of("| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * 300, None, 700)
    assert part.text.endswith("| 1 | 2 |\n")


@pytest.mark.parametrize("cursor", ["x", "12", "12-zz", "1-00000000", "99999999-00000000"])
def test_a_foreign_cursor_is_refused(cursor: str) -> None:
    with pytest.raises(AtlassianError, match=r"cursor|changed"):
        part_of("text " * 1000, cursor)


def test_a_cursor_of_changed_content_is_refused() -> None:
    cursor = part_of("text " * 3000).cursor
    with pytest.raises(AtlassianError, match="changed"):
        part_of("Text " * 3000, cursor)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=60), st.integers(500, 900))
def test_a_walk_over_json_rows_brings_each_once(values: list[str], budget: int) -> None:
    walked: list[str] = []
    place = Position()
    while True:
        rows = [{"value": f"{index}:{value}"} for index, value in enumerate(values)][place.skip :]
        answer = json_list("rows", rows, place=place, following=None, budget=budget)
        assert size(answer) <= budget
        document = json.loads(answer)
        walked += [row["value"] for row in document["rows"]]
        if "cursor" not in document:
            break
        place = Position.of(document["cursor"])
    assert walked == [f"{index}:{value}" for index, value in enumerate(values)]


def test_a_row_that_fills_an_answer_is_clipped() -> None:
    answer = json_list("rows", [{"value": "x" * 50_000}], place=Position(), following=None)
    assert size(answer) <= MAX_CHARS
    assert json.loads(answer)["rows"][0]["value"].endswith("…")


def test_rows_that_do_not_fit_are_continued_inside_the_servers_page() -> None:
    rows = [f"row {index} " + "x" * 100 for index in range(100)]
    answer = markdown_list(rows, "\n".join, place=Position(0, "token"), following="next", total=300)
    shown = answer.count("row ")
    assert size(answer) <= MAX_CHARS
    assert f'{shown} shown of 300. More: same call with cursor="{shown}~token"' in answer


def test_a_page_that_fits_is_continued_by_the_servers_cursor() -> None:
    answer = markdown_list(["row"], "\n".join, place=Position(), following="next~page")
    assert Position.of("0~next~page") == Position(0, "next~page")
    assert 'cursor="0~next~page"' in answer


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=1500), min_size=1, max_size=6))
def test_a_walk_over_a_json_document_brings_each_text_once(texts: list[str]) -> None:
    walked = [""] * len(texts)
    cursor = None
    firsts = 0
    while True:
        answer = json_document(lambda pieces, first: {"first": first, "pieces": list(pieces)}, texts, cursor, budget=1200)
        assert size(answer) <= 1200
        document = json.loads(answer)
        firsts += document["first"]
        for index, piece in enumerate(document["pieces"]):
            walked[index] += piece or ""
        cursor = document.get("cursor")
        if cursor is None:
            break
    assert walked == texts
    assert firsts == 1
