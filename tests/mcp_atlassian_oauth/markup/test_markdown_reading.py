"""How markdown is read where it is not as we write it, and that reading it costs no more for being long."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest
from mcp_atlassian_oauth.markup import MarkupError, adf, storage, wiki
from mcp_atlassian_oauth.markup.reader import prepare, read, read_blocks

Node = dict[str, Any]


def blocks(markdown: str) -> list[Node]:
    content: list[Node] = adf.from_markdown(markdown)["content"]
    return content


def test_boxes_of_a_task_list_with_blank_lines_are_not_lost() -> None:
    (tasks,) = blocks("- [ ] one\n\n- [x] two\n")

    assert tasks["type"] == "taskList"
    assert [item["attrs"]["state"] for item in tasks["content"]] == ["TODO", "DONE"]
    assert "[x] two" in wiki.from_markdown("1. [ ] one\n\n2. [x] two\n").replace("\\", "")


@pytest.mark.parametrize("name", ["kind", "content", "title", "text", "href", "panelType", "id"])
@pytest.mark.parametrize(
    "markdown",
    ["[a](b){%s=x}", "![a](b){%s=x}", ":status[a]{%s=x}", ":mention[a]{%s=x}", "> [!NOTE]{%s=x}\n> a",
     "::::layout{%s=x}\n\n:::column{%s=x}\n\na\n\n:::\n\n::::"],
)  # fmt: skip
def test_an_attribute_may_have_any_name(markdown: str, name: str) -> None:
    """What a format has nothing for is refused by its name; nothing else goes wrong."""
    for write in (adf.from_markdown, storage.from_markdown, wiki.from_markdown):
        try:
            assert write(markdown.replace("%s", name))
        except MarkupError as error:
            refusal = str(error)
        else:
            continue
        assert f"{name} of a" in refusal or "type x" in refusal


def test_a_mark_over_two_lines_is_one_mark() -> None:
    assert wiki.from_markdown("**one\ntwo**") == "*one two*"


@pytest.mark.parametrize(
    "cell",
    ["**a** b", "<strong>a</strong>", "[a](b) c", "a `b` c", "a\\_b", "1. a", "# a", "[a]: b", "a {b}", "![a](b)", "\u00a0"],
)
def test_a_cell_reads_like_a_text_of_its_own(cell: str) -> None:
    """Cells on one line are read together; each must be what it is alone."""
    (table,) = blocks(f"<table>\n<tr><td>{cell}</td><td>{cell}</td><td>**x**</td></tr>\n</table>")

    cells = table["content"][0]["content"]
    alone = blocks(cell) or [{"type": "paragraph", "content": []}]
    assert [each["content"] for each in cells[:2]] == [alone, alone]
    assert cells[2]["content"] == blocks("**x**")


def test_blocks_come_one_by_one_as_they_come_together() -> None:
    text = "\n\n".join(f"## {number}\n\ntext {number}\n{{align=center}}\n\n:::info\n\n- a\n\n:::" for number in range(700))

    assert list(read_blocks(prepare(text))) == read(text)[1]
    assert len(read(text)[1]) == 3 * 700


def calls(convert: Callable[[], object]) -> int:
    """How many functions a conversion calls: its cost, whatever else the machine is doing."""
    count = 0

    def add(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(add)
    try:
        convert()
    finally:
        sys.setprofile(before)
    return count


PART = """## Part

Text with **marks**, a [link](https://example.com), :status[DONE]{color=green} and `code`.
A second line.

- one
- two
  - three

> [!NOTE]
> A note.

| a | b |
|---|---|
| c | d |

<table>
<tr><th>**a**</th><td>b</td></tr>
<tr><td colspan=2>

- c

</td></tr>
</table>

:::expand{title="More"}

Inside.

:::

"""


@pytest.mark.parametrize("markup", [adf, storage, wiki], ids=["adf", "storage", "wiki"])
@pytest.mark.parametrize("with_base", [False, True], ids=["conversion", "splice"])
def test_the_cost_per_byte_does_not_grow(markup: Any, with_base: bool) -> None:
    def cost(times: int) -> int:
        text = "".join(PART.replace("Part", f"Part {number}") for number in range(times))
        if not with_base:
            return calls(lambda: markup.from_markdown(text))
        base = markup.from_markdown(text)
        middle = f"Part {times // 2}"
        edited = markup.to_markdown(base).replace(f"{middle}\n", f"{middle} changed\n")
        return calls(lambda: markup.from_markdown(edited, base=base))

    cost(1)

    assert cost(80) < 8 * 1.5 * cost(10)


def test_a_mention_without_an_id_stays_text():
    paragraph = {"type": "paragraph", "content": [{"type": "text", "text": "Ask :mention[nobody]"}]}
    assert adf.from_markdown("Ask :mention[nobody]")["content"] == [paragraph]
    assert storage.from_markdown("Ask :mention[nobody]") == "<p>Ask :mention[nobody]</p>"


def test_an_address_of_mail_is_a_link_in_strong_text_too():
    [paragraph] = adf.from_markdown("**<a@b.c>**")["content"]
    assert paragraph["content"] == [
        {"type": "text", "text": "a@b.c", "marks": [{"type": "strong"}, {"type": "link", "attrs": {"href": "mailto:a@b.c"}}]}
    ]
