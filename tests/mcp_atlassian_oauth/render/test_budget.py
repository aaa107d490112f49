from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import json_document, json_list, markdown_list, text_of_page, whole
from mcp_atlassian_oauth.render.budget import MAX_CHARS, Position, answer_budget, page_place, part_of, size
from mcp_atlassian_oauth.render.text import table

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


def test_a_row_that_fills_an_answer_comes_in_pieces_and_the_rows_behind_it_follow() -> None:
    rows = [{"value": "x" * 20_000}, {"value": "short"}]
    pieces, place = "", Position(0, "token")
    while True:
        answer = json_list("rows", rows[place.skip :], place=place, following="next", total=2)
        assert size(answer) <= MAX_CHARS
        document = json.loads(answer)
        if "rows" in document:
            break
        pieces += document["json"]
        place = Position.of(document["cursor"])
        assert place.server == "token"
    assert [*json.loads(pieces)["rows"], *document["rows"]] == rows
    assert document["cursor"] == "0~next"


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


ROWS = st.lists(st.lists(TEXT | st.text(max_size=400), min_size=1, max_size=8), max_size=70)
BUDGETS = st.integers(3_000, 20_000)


def walk(rows: list[list[str]], page: int, show: Callable[[list[list[str]], Position, str | None], str]) -> Iterator[str]:
    """Answers for a list that the server pages by `page` rows, to its end."""
    place = Position()
    for _ in range(len(rows) + 1):
        start = int(place.server or 0)
        behind = start + place.reach(page)
        following = str(behind) if behind < len(rows) else None
        answer = show(rows[start + place.skip : behind], place, following)
        yield answer
        found = re.search(r'More: same call with cursor="([^"]+)"$', answer)
        if not found:
            return
        place = Position.of(found[1])
    raise AssertionError("the walk doesn't end")


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(ROWS, BUDGETS, st.integers(1, 100))
def test_a_walk_over_a_table_brings_each_row_once(rows: list[list[str]], budget: int, page: int) -> None:
    named = [[f"row{index}.", *row, *[""] * (8 - len(row))] for index, row in enumerate(rows)]

    def show(some: list[list[str]], place: Position, following: str | None) -> str:
        heading = "The heading. " * 9
        columns = ["Column"] * 9
        return markdown_list(
            some, lambda those: table(columns, those), place=place, following=following, heading=heading, budget=budget
        )

    walked: list[str] = []
    for answer in walk(named, page, show):
        assert serialised(answer) <= budget
        walked += re.findall(r"(?m)^\| (row\d+)\.", answer)
    assert walked == [f"row{index}" for index in range(len(rows))]


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(ROWS, BUDGETS, st.integers(1, 100))
def test_a_walk_over_pages_of_json_rows_brings_each_once(rows: list[list[str]], budget: int, page: int) -> None:
    named = [{"name": f"row{index}", "texts": row} for index, row in enumerate(rows)]
    walked: list[str] = []
    place = Position()
    for _ in range(len(rows) + 1):
        start = int(place.server or 0)
        behind = start + place.reach(page)
        following = str(behind) if behind < len(rows) else None
        answer = json_list("rows", named[start + place.skip : behind], place=place, following=following, budget=budget)
        assert serialised(answer) <= budget
        document = json.loads(answer)
        walked += [row["name"] for row in document["rows"]]
        if "cursor" not in document:
            break
        place = Position.of(document["cursor"])
    assert walked == [f"row{index}" for index in range(len(rows))]


def test_a_smaller_limit_on_the_way_loses_and_doubles_nothing() -> None:
    # The cursor lies 60 rows into a page of 100; the next call asks for 25.
    assert Position(60, "token").reach(25) == 61
    assert Position(0, "token").reach(25) == 25
    with pytest.raises(AtlassianError, match="not one that an answer gave"):
        Position(999_999).reach(25)


@pytest.mark.parametrize("rows", [["\x01" * 200] * 40, ["x" * 200] * 40])
def test_one_row_that_fills_an_answer_is_cut_and_the_way_on_stays(rows: list[str]) -> None:
    answer = markdown_list(
        [rows, rows], lambda some: table(["c"] * 40, some), place=Position(0, "here"), following="there", budget=3_000
    )
    assert serialised(answer) <= 3_000
    assert 'cursor="1~here"' in answer


def test_what_precedes_a_list_never_costs_the_way_on() -> None:
    answer = markdown_list(["row"], "\n".join, place=Position(), following="there", heading="words " * 2_000, budget=3_000)
    assert answer.startswith("row")
    assert 'cursor="0~there"' in answer
    assert serialised(answer) <= 3_000
    nothing = markdown_list([], "\n".join, place=Position(), following=None, heading="words " * 2_000, budget=3_000)
    assert nothing.endswith("Nothing found.")
    assert serialised(nothing) <= 3_000


def test_a_row_of_hundreds_of_values_keeps_the_way_on() -> None:
    row = {f"field {number}": {f"part {number}": "\x01" * 9 for number in range(30)} for number in range(30)}
    answer = json_list("rows", [row, row], place=Position(), following=None, budget=3_000)
    assert serialised(answer) <= 3_000
    assert Position.of(json.loads(answer)["cursor"]).skip == 0
    while (place := Position.of(json.loads(answer)["cursor"])).inner:
        answer = json_list("rows", [row, row], place=place, following=None, budget=3_000)
        assert serialised(answer) <= 3_000
    assert place == Position(1)


@settings(max_examples=40, deadline=None)
@given(TEXT, TEXT, st.text("ab0=_-", max_size=300), BUDGETS)
def test_a_walk_over_pages_of_text_brings_them_whole(first: str, second: str, token: str, budget: int) -> None:
    pages = {None: (first * 9 + ".", f"t{token}"), f"t{token}": (second * 9 + ".", None)}
    walked, cursor = "", None
    with answer_budget(budget):
        for _ in range(200):
            server, inner = page_place(cursor)
            text, following = pages[server]
            answer = text_of_page(text, server, inner, following)
            assert serialised(answer) <= budget
            shown, _, note = answer.partition("\n\n[cut here; ")
            walked += shown
            if not note:
                break
            cursor = note.partition('cursor="')[2].partition('"')[0]
    assert walked == first * 9 + "." + second * 9 + "."


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
