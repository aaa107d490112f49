"""What each ADF node and mark reads as, and that it comes back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from mcp_atlassian_oauth.markup import MarkupError, adf
from mcp_atlassian_oauth.markup.adf_fit import Fitter
from mcp_atlassian_oauth.markup.adf_model import mark_models, node_models, validator
from mcp_atlassian_oauth.markup.atoms import ATOMS
from mcp_atlassian_oauth.markup.blocks import BLOCKS
from mcp_atlassian_oauth.markup.inlines import DELIMITERS, HIDDEN_MARKS, TAGS


def doc(*content: dict[str, Any]) -> dict[str, Any]:
    return {"version": 1, "type": "doc", "content": list(content)}


def p(*content: Any, **more: Any) -> dict[str, Any]:
    inline = [{"type": "text", "text": c} if isinstance(c, str) else c for c in content]
    return {"type": "paragraph", "content": inline, **more}


def n(kind: str, *content: Any, **attrs: Any) -> dict[str, Any]:
    out: dict[str, Any] = {"type": kind}
    if attrs:
        out["attrs"] = attrs
    if content:
        out["content"] = list(content)
    return out


def t(value: str, *marks: Any) -> dict[str, Any]:
    return {"type": "text", "text": value, "marks": [{"type": m} if isinstance(m, str) else m for m in marks]}


def without_ids(value: Any) -> Any:
    if isinstance(value, list):
        return [without_ids(item) for item in value]
    if isinstance(value, dict):
        out = {k: without_ids(v) for k, v in value.items() if k != "localId"}
        return {k: v for k, v in out.items() if v not in ([], {})}
    return value


LINK = {"type": "link", "attrs": {"href": "https://example.com/a b"}}
RED = {"type": "textColor", "attrs": {"color": "#ff5630"}}
CORE = "com.atlassian.confluence.macro.core"

FORMS = [
    (p("plain"), "plain"),
    (p(), "<br>"),
    (p({"type": "hardBreak"}), "<br><br>"),
    (p("a", {"type": "hardBreak"}, "b"), "a\\\nb"),
    (p(t("b", "strong"), " ", t("i", "em"), " ", t("s", "strike"), " ", t("c", "code")), "**b** _i_ ~~s~~ `c`"),
    (p(t("u", "underline")), "<u>u</u>"),
    (p("H", t("2", {"type": "subsup", "attrs": {"type": "sub"}}), "O"), "H<sub>2</sub>O"),
    (p(t("red", RED)), '<span style="color:#ff5630">red</span>'),
    (p(t("x", LINK)), "[x](<https://example.com/a b>)"),
    (p(t("a ", "strong"), "b"), "<strong>a </strong>b"),
    (p("2 * 3 * 4 # `x` <b> &amp; _y_ [z]"), "2 \\* 3 \\* 4 # \\`x\\` \\<b> \\&amp; \\_y\\_ \\[z]"),
    (p("- not a list"), "\\- not a list"),
    (p("1. not a list"), "1\\. not a list"),
    (p(n("mention", id="557:ab", text="@Ann Lee")), "[@Ann Lee](user:557:ab)"),
    (p(n("mention", id="557:ab", text="Ann")), "[Ann](user:557:ab)"),
    (p(n("status", text="IN PROGRESS", color="blue")), ":status[IN PROGRESS]{color=blue}"),
    (p(n("status", text="TO DO", color="neutral")), ":status[TO DO]"),
    (p(n("date", timestamp="1769817600000")), "<time>2026-01-31</time>"),
    (p(n("inlineCard", url="https://example.com/x")), "<https://example.com/x>"),
    (p(n("emoji", shortName=":smile:", id="1f604", text="😄")), ":smile:"),
    (p(n("emoji", shortName=":team_logo:", text=":team_logo:")), ':team_logo:{text=":team_logo:"}'),
    (p(n("placeholder", text="Type here")), ":placeholder[Type here]"),
    (n("heading", t("T", "em"), level=3), "### _T_"),
    (n("rule"), "---"),
    (n("bulletList", n("listItem", p("a")), n("listItem", p("b"), n("bulletList", n("listItem", p("c"))))), "- a\n- b\n  - c"),
    (n("orderedList", n("listItem", p("a")), n("listItem", p("b")), order=3), "3. a\n4. b"),
    (n("blockquote", p("a"), p("b")), "> a\n>\n> b"),
    (n("panel", p("a"), panelType="info"), "> [!NOTE]\n> a"),
    (n("panel", p("a"), panelType="success"), "> [!TIP]{type=success}\n> a"),
    (n("panel", n("bulletList", n("listItem", p("a"))), panelType="error"), "> [!CAUTION]\n>\n> - a"),
    (n("expand", p("a"), title="More"), "<details><summary>More</summary>\n\na\n\n</details>"),
    (n("codeBlock", {"type": "text", "text": "x = 1"}, language="python"), "```python\nx = 1\n```"),
    (n("codeBlock", {"type": "text", "text": "```"}), "````\n```\n````"),
    (
        n(
            "taskList",
            n("taskItem", {"type": "text", "text": "a"}, state="TODO"),
            n("taskItem", {"type": "text", "text": "b"}, state="DONE"),
        ),
        "- [ ] a\n- [x] b",
    ),
    (n("decisionList", n("decisionItem", {"type": "text", "text": "go"}, state="DECIDED")), ":::decision\n\n- go\n\n:::"),
    (
        n(
            "table",
            n("tableRow", n("tableHeader", p("a")), n("tableHeader", p("b"))),
            n("tableRow", n("tableCell", p("1|2")), n("tableCell", p())),
        ),
        "| a | b |\n|---|---|\n| 1\\|2 |  |",
    ),
    (
        n("table", n("tableRow", n("tableCell", p("a")), n("tableCell", p("b")))),
        "| a | b |\n|---|---|\n\n{header=none}",
    ),
    (
        n(
            "table",
            n("tableRow", n("tableHeader", p("a"), colspan=2)),
            n("tableRow", n("tableCell", p("b")), n("tableCell", p("c"), p("d"))),
        ),
        "<table>\n<tr><th colspan=2>a</th></tr>\n<tr><td>b</td><td>\n\nc\n\nd\n\n</td></tr>\n</table>",
    ),
    (
        n("layoutSection", n("layoutColumn", p("a"), width=50), n("layoutColumn", p("b"), width=50)),
        "::::layout\n\n:::column{width=50}\n\na\n\n:::\n\n:::column{width=50}\n\nb\n\n:::\n\n::::",
    ),
    (
        n("extension", extensionType=CORE, extensionKey="toc", parameters={"macroParams": {"maxLevel": {"value": "3"}}}),
        "::toc{maxLevel=3}",
    ),
    (
        n("bodiedExtension", p("a"), extensionType="com.forge", extensionKey="k:1/x", parameters={"a": [1]}),
        ":::extension{key=k:1/x type=com.forge parameters='{\"a\":\\[1\\]}'}\n\na\n\n:::",
    ),
    (p("a", marks=[{"type": "alignment", "attrs": {"align": "center"}}]), "a\n{align=center}"),
    (
        n("mediaSingle", n("media", type="external", url="https://e.com/i.png", alt="pic"), layout="center"),
        "![pic](https://e.com/i.png)",
    ),
    (
        n(
            "mediaSingle",
            n("media", type="file", id="u-1", collection="", alt="a"),
            n("caption", {"type": "text", "text": "Cap"}),
            layout="center",
        ),
        "![a](media:u-1)\nCap",
    ),
    (n("blockCard", url="https://e.com"), "::card{url=https://e.com}"),
]


@pytest.mark.parametrize(("block", "markdown"), FORMS, ids=[m.split("\n")[0][:40] for _, m in FORMS])
def test_form_reads_as_designed_and_comes_back(block: dict[str, Any], markdown: str) -> None:
    document = doc(block)
    assert adf.to_markdown(document) == markdown + "\n"
    back = adf.from_markdown(markdown)
    assert validator()(back)
    assert without_ids(back["content"]) == without_ids(document["content"])


@pytest.mark.parametrize(
    ("markdown", "same_as"),
    [
        ("::: info\nhello\n:::", "> [!NOTE]\n> hello"),
        ("::: expand\nhello\n:::", "<details>\n\nhello\n\n</details>"),
        ("hi [~accountid:557:x]", "hi [@](user:557:x)"),
        ("- [ ] a\r\n- [x] b\r\n", "- [ ] a\n- [x] b"),
        ("<details><summary>T</summary>text</details>", "<details><summary>T</summary>\n\ntext\n\n</details>"),
    ],
)
def test_other_spellings_are_accepted(markdown: str, same_as: str) -> None:
    assert without_ids(adf.from_markdown(markdown)) == without_ids(adf.from_markdown(same_as))


def test_every_node_of_the_schema_has_a_rule() -> None:
    inside = {"doc", "listItem", "tableRow", "tableCell", "tableHeader", "taskItem", "blockTaskItem", "decisionItem",
              "layoutColumn", "media", "caption", "paragraph", "hardBreak"}  # fmt: skip
    assert not set(node_models()) - set(BLOCKS) - set(ATOMS) - inside


def test_every_mark_of_the_schema_has_a_rule() -> None:
    other = {"link", "subsup", "textColor", "backgroundColor", "alignment", "indentation"}
    assert not set(mark_models()) - set(TAGS) - set(DELIMITERS) - HIDDEN_MARKS - other


@pytest.mark.parametrize(
    "markdown",
    [
        "- # heading in a list\n\n  | a |\n  |---|\n  | b |\n- next",
        "> > quote in a quote\n>\n> # heading\n>\n> | t |\n> |---|",
        "- ---\n- > [!NOTE]\n  > panel in a list",
        "<table><tr><td>\n\n<table><tr><td>inner</td></tr></table>\n\n</td></tr></table>",
        "::::layout\n:::column\nonly one\n:::\n::::",
        "- [ ] task\n\n  | a |\n  |---|",
        "**`bold code`** and [![img](http://a/b.png)](http://c)",
        "<details>\n\n<details>\n\n<details>\n\nx\n\n</details>\n\n</details>\n\n</details>",
        '```adf\n{"type":"nonsense"}\n```',
        "![](x) text ![y](z)",
        "# ![a](b)",
    ],
)
def test_what_the_schema_forbids_is_made_to_fit(markdown: str) -> None:
    assert validator()(adf.from_markdown(markdown))


def test_unknown_nodes_are_shown_as_source_and_come_back() -> None:
    block = n("table", n("tableRow", n("tableCell", p("a"))), localId="1")
    strange = {"type": "orderedList", "attrs": {"order": 1.5}, "content": [n("listItem", p("a"))]}
    markdown = adf.to_markdown(doc(block, strange))
    assert "```adf\n" in markdown
    assert json.loads(markdown.split("```adf\n")[1].split("\n```")[0]) == strange


@pytest.mark.parametrize(
    "document", [[], {"type": "paragraph"}, {"type": "doc", "content": [1]}, {"type": "doc", "content": [{"a": 1}]}, "x"]
)
def test_what_is_not_adf_is_refused(document: Any) -> None:
    with pytest.raises(MarkupError, match="ADF"):
        adf.to_markdown(document)


def test_raw_html_is_text() -> None:
    assert adf.from_markdown("<script>x</script>")["content"] == [p("<script>x</script>")]


def test_fitter_gives_new_ids_each_time() -> None:
    task = n("taskList", n("taskItem", {"type": "text", "text": "a"}, state="TODO"))
    first, second = Fitter().top(task), Fitter().top(task)
    assert first[0]["attrs"]["localId"] != second[0]["attrs"]["localId"]


@pytest.mark.parametrize("before", ["\\", "a\\\\", ":\\", "*\\"])
def test_a_form_after_a_backslash_is_one(before: str) -> None:
    status = {"type": "status", "attrs": {"text": "0", "color": "red", "localId": "s"}}
    content = [{"type": "text", "text": before}, status]
    document = {"version": 1, "type": "doc", "content": [{"type": "paragraph", "content": content}]}

    (paragraph,) = adf.from_markdown(adf.to_markdown(document))["content"]

    assert [item["type"] for item in paragraph["content"]] == ["text", "status"]
    assert paragraph["content"][0]["text"] == before
