"""What a format has no form for is refused by name or kept in another form: words, links and marks don't vanish on the way."""

from __future__ import annotations

import re
from typing import Any

import pytest
from mcp_atlassian_oauth.markup import MarkupError, adf, wiki
from mcp_atlassian_oauth.markup.adf_model import validator
from mcp_atlassian_oauth.markup.forms import FORMS

REFUSED_BY_ADF = [
    ("a <small>b</small> c", "<small>"),
    ("a <big>b</big>", "<big>"),
    ('a <abbr title="x">b</abbr>', '<abbr title="x">'),
    ('a <span style="font-size:8px">b</span>', '<span style="font-size:8px">'),
    ("# T\n{size=small}", "{size=small} below a heading"),
    ("- a\n{align=center}", "{align=center} below a paragraph"),
    ("<table><tr><td bgcolor=red>a</td></tr></table>", "bgcolor of a tableCell"),
    ("```python {linenumbers=true}\na\n```", "linenumbers of a code block"),
    ("> [!NOTE]{icon=false}\n> x", "icon of an alert"),
    ("> [!NOTE]{type=weird}\n> x", "an alert of type weird"),
    ("> [!NOTE]\n> | a |\n> |---|\n> | b |", "table in an alert"),
    ("[a](https://e.com){target=_blank}", "target of a link"),
    (":status[A]{color=pink}", "a status in pink"),
    (":status[]{color=red}", "a status without a text"),
]
REFUSED_BY_WIKI = [
    ("a <small>b</small>", "<small>"),
    ('a <span style="background-color:#fffae6">b</span>', "background-color"),
    ("a\n{align=center}", "{align=center} below a paragraph"),
    ("a\n{indent=1}", "{indent=1} below a paragraph"),
    ("```python {linenumbers=true}\na\n```", "linenumbers of a code block"),
    ("```\n{code} and {noformat}\n```", "both {code} and {noformat}"),
    ("> [!NOTE]\n> > [!TIP]\n> > x", "{panel} inside of a {panel}"),
    ("<table><tr><td>\n\n| a |\n|---|\n\n</td></tr></table>", "tables in cells"),
    ("::sync{resourceId=x}", "::sync"),
]
KEPT_BY_ADF = [
    ("a <kbd>b</kbd>", "a `b`"),
    ("a <cite>b</cite>", "a _b_"),
    ("a <mark>b</mark>", 'a <span style="background-color:#f8e6a0">b</span>'),
    ('<i class="x">a</i>', "_a_"),
    ("t [![](https://e.com/x.png)](https://f.com)", "t&#32;\n\n[![](https://e.com/x.png)](https://f.com)"),
    ("# t [![a](https://e.com/x.png)](https://f.com)", "# t [a](https://f.com)<https://e.com/x.png>"),
    (":::decision\n\n- a\n\n  b\n- c\n  - d\n\n:::", ":::decision\n\n- a\n- b\n- c\n- d\n\n:::"),
    (
        "::::layout{type=two_left_sidebar}\n\n:::column\n\na\n\n:::\n\n:::column\n\nb\n\n:::\n\n::::",
        "::::layout\n\n:::column{width=33.33}\n\na\n\n:::\n\n:::column{width=66.66}\n\nb\n\n:::\n\n::::",
    ),
]


@pytest.mark.parametrize(("markdown", "named"), REFUSED_BY_ADF, ids=[named for _, named in REFUSED_BY_ADF])
def test_what_adf_has_no_form_for_is_refused_by_name(markdown: str, named: str) -> None:
    with pytest.raises(MarkupError, match=re.escape(named)):
        adf.from_markdown(markdown)


@pytest.mark.parametrize(("markdown", "named"), REFUSED_BY_WIKI, ids=[named for _, named in REFUSED_BY_WIKI])
def test_what_wiki_markup_has_no_form_for_is_refused_by_name(markdown: str, named: str) -> None:
    with pytest.raises(MarkupError, match=re.escape(named)):
        wiki.from_markdown(markdown)


@pytest.mark.parametrize(("markdown", "kept"), KEPT_BY_ADF, ids=[kept for _, kept in KEPT_BY_ADF])
def test_what_adf_can_say_otherwise_is_kept(markdown: str, kept: str) -> None:
    document = adf.from_markdown(markdown)
    assert validator()(document)
    assert adf.to_markdown(document) == kept + "\n"


# Names of our syntax, and of mentions: there the id counts.
NO_WORDS = re.compile(r"<[^>\n]*>|\{[^}\n]*\}|:{2,}\w+|\[![A-Z]+\]|&#32;|\[@[^\]\n]*\]|:\w+(?=\[|:)|\b(?:attachment|media):")


TARGET = re.compile(r"\]\(<?(?:attachment:|user:)?([^<>()\n]+)>?\)|<(https:[^<>\n]+)>")


def words(markdown: str) -> set[str]:
    return set(re.findall(r"[A-Za-z]{2,}", NO_WORDS.sub(" ", markdown)))


@pytest.mark.parametrize("markup", [adf, wiki], ids=["adf", "wiki"])
@pytest.mark.parametrize("around", ["%s", "> %s", "- %s", "> [!NOTE]\n> %s", "<table><tr><td>\n\n%s\n\n</td></tr></table>"])
@pytest.mark.parametrize("markdown", [example.markdown for form in FORMS for example in form.examples], ids=lambda m: m[:30])
def test_no_word_and_no_target_of_a_form_is_lost_wherever_it_stands(markup: Any, around: str, markdown: str) -> None:
    """Every form within every container: its words and addresses are all there, or the refusal says what there is no form for."""
    lead = re.match(r"(?:.*\n)?([> -]*)", around, re.S)
    assert lead is not None
    inner = lead.group(1).replace("-", " ")
    text = around.replace("%s", markdown.replace("\n", f"\n{inner}"))
    try:
        document = markup.from_markdown(text)
    except MarkupError as error:
        document, refusal = None, str(error)
    if document is None:
        assert " has n" in refusal
        return
    shown = markup.to_markdown(document)
    assert words(text) - words(shown) <= {"storage"}
    assert [target for found in TARGET.findall(text) for target in found if target not in shown] == []


def test_an_edit_beside_what_a_format_would_refuse_goes_through() -> None:
    base = adf.from_markdown("one\n\ntwo")
    base["content"][0]["marks"] = [{"type": "fontSize", "attrs": {"fontSize": "small"}}]
    edited = adf.to_markdown(base).replace("two", "three")
    assert adf.from_markdown(edited, base=base)["content"][0] is base["content"][0]
