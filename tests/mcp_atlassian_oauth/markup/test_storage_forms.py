"""What each piece of Confluence storage format reads as, and that it comes back."""

from __future__ import annotations

import pytest
from mcp_atlassian_oauth.markup import MarkupError, storage
from mcp_atlassian_oauth.markup.storage_read import storage_reader
from mcp_atlassian_oauth.markup.xml import parse


def macro(name: str, *parameters: tuple[str, str], body: str = "") -> str:
    inner = "".join(f'<ac:parameter ac:name="{k}">{v}</ac:parameter>' for k, v in parameters) + body
    return (
        f'<ac:structured-macro ac:name="{name}">{inner}</ac:structured-macro>'
        if inner
        else f'<ac:structured-macro ac:name="{name}" />'
    )


def rich(body: str) -> str:
    return f"<ac:rich-text-body>{body}</ac:rich-text-body>"


def plain(body: str) -> str:
    return f"<ac:plain-text-body><![CDATA[{body}]]></ac:plain-text-body>"


PAGE = '<ri:page ri:space-key="DEV" ri:content-title="My Page" />'

FORMS = [
    ("<p>a <strong>b</strong> <em>c</em></p>", "a **b** _c_"),
    (macro("decision", body=rich("<ul><li><p>We go.</p></li></ul>")), ":::decision\n\n- We go.\n\n:::"),
    ('<p><a href="https://e.com" data-card-appearance="block">https://e.com</a></p>', "::card{url=https://e.com}"),
    ('<p><a href="https://e.com" data-card-appearance="embed">https://e.com</a></p>', "::embed{url=https://e.com}"),
    ("<p />", "<br>"),
    ("<h2>T</h2>", "## T"),
    ("<ul><li><p>a</p></li></ul>", "- a"),
    ("<ul><li>a</li></ul>", "* a"),
    ('<ol start="1"><li><p>a</p></li></ol>', "1. a"),
    ("<ol><li>a</li></ol>", "1) a"),
    ("<ol><li><p>a</p></li></ol>", "1. a\n\n{start=none}"),
    ("text", "text\n{block=bare}"),
    ("<table><tbody><tr><th><p>a</p></th></tr><tr><td><p>b</p></td></tr></tbody></table>", "| a |\n|---|\n| b |"),
    ("<table><tbody><tr><th>a</th></tr><tr><td>b</td></tr></tbody></table>", "| a |\n|--|\n| b |"),
    ('<table><tbody><tr><td colspan="2"><p>b</p></td></tr></tbody></table>', "<table>\n<tr><td colspan=2>b</td></tr>\n</table>"),
    (macro("info", body=rich("<p>a</p>")), "> [!NOTE]\n> a"),
    (macro("warning", ("title", "Hot"), body=rich("<p>a</p>")), "> [!WARNING]{title=Hot}\n> a"),
    (macro("expand", ("title", "More"), body=rich("<p>a</p>")), "<details><summary>More</summary>\n\na\n\n</details>"),
    (macro("code", ("language", "sql"), ("title", "q"), body=plain("select 1;")), "```sql {title=q}\nselect 1;\n```"),
    (macro("noformat", body=plain("x")), "```{macro=noformat}\nx\n```"),
    (macro("toc", ("maxLevel", "3")), "::toc{maxLevel=3}"),
    (macro("excerpt", ("hidden", "true"), body=rich("<p>a</p>")), ":::excerpt{hidden=true}\n\na\n\n:::"),
    (macro("include", ("", f"<ac:link>{PAGE}</ac:link>")), '::include{""="link:page:DEV/My Page"}'),
    (f"<p>{macro('status', ('title', 'DONE'), ('colour', 'Green'))}</p>", ":status[DONE]{color=green}"),
    (f"<p>see {macro('jira', ('key', 'A-1'))}</p>", "see :jira{key=A-1}"),
    (f"<p><ac:link>{PAGE}<ac:link-body>here</ac:link-body></ac:link></p>", "[here](<page:DEV/My Page>)"),
    (
        f'<p><ac:link ac:anchor="s">{PAGE}<ac:plain-text-link-body><![CDATA[here]]></ac:plain-text-link-body></ac:link></p>',
        "[here](<page:DEV/My Page#s>){body=plain}",
    ),
    ('<p><ac:link><ri:user ri:username="ann" /></ac:link></p>', "[@](user:ann)"),
    ('<p><a href="https://e.com">x</a></p>', "[x](https://e.com)"),
    (
        '<ac:image ac:alt="a"><ri:attachment ri:filename="f 1.png" /><ac:caption><p>Cap</p></ac:caption></ac:image>',
        "![a](<attachment:f 1.png>)\nCap",
    ),
    ('<p>x<ac:image><ri:url ri:value="https://e.com/i.png" /></ac:image></p>', "x![](https://e.com/i.png)"),
    ('<p><time datetime="2026-01-31" /></p>', "<time>2026-01-31</time>"),
    ('<p><ac:emoticon ac:name="tick" /></p>', ":tick:{legacy=yes}"),
    (
        "<ac:task-list><ac:task><ac:task-id>7</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>a</ac:task-body></ac:task></ac:task-list>",
        "- [x] {id=7} a",
    ),
    (
        '<ac:layout><ac:layout-section ac:type="two_equal"><ac:layout-cell><p>a</p></ac:layout-cell>'
        "<ac:layout-cell><p>b</p></ac:layout-cell></ac:layout-section></ac:layout>",
        "::::layout{type=two_equal}\n\n:::column\n\na\n\n:::\n\n:::column\n\nb\n\n:::\n\n::::",
    ),
    ("<custom><inner /></custom>", "```storage\n<custom><inner /></custom>\n```"),
    ('<p>a <foo bar="1" /> b</p>', 'a `<foo bar="1" />`{=storage} b'),
]


@pytest.mark.parametrize(("source", "markdown"), FORMS, ids=[m.split("\n")[0][:40] for _, m in FORMS])
def test_form_reads_as_designed_and_comes_back(source: str, markdown: str) -> None:
    assert storage.to_markdown(source) == markdown + "\n"
    back = storage.from_markdown(markdown)
    canonical = back.replace(' ri:content-title="My Page" ri:space-key="DEV"', ' ri:space-key="DEV" ri:content-title="My Page"')
    assert canonical == source


def test_hidden_attributes_do_not_show() -> None:
    source = (
        '<p local-id="x" style="text-align: left;">a</p><ac:image ac:width="300"><ri:attachment ri:filename="f.png" /></ac:image>'
    )
    assert storage.to_markdown(source) == "a\n\n![](attachment:f.png)\n"


def test_named_entities_are_characters() -> None:
    assert storage.to_markdown("<p>a&nbsp;&mdash;&lt;b&gt;</p>") == "a\xa0—\\<b>\n"


def test_white_space_is_collapsed_as_in_a_browser() -> None:
    assert storage.to_markdown("<p>\n  a\n  <strong>b</strong>\n c </p>\n\n<p>d</p>") == "a **b** c\n\nd\n"


@pytest.mark.parametrize(
    "source",
    ["<p>", "<p>a</b>", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><p>&e;</p>', "<p>&unknown;</p>", "<p>]]></p"],
)
def test_what_is_not_well_formed_is_refused(source: str) -> None:
    with pytest.raises(MarkupError):
        storage.to_markdown(source)


def test_raw_storage_that_is_not_well_formed_is_refused_on_write() -> None:
    with pytest.raises(MarkupError, match="storage block"):
        storage.from_markdown("```storage\n<p>\n```")


def test_raw_storage_cannot_close_what_stands_around_it() -> None:
    with pytest.raises(MarkupError):
        storage.from_markdown("> `</p></blockquote><script />`{=storage}")


def test_text_cannot_become_markup() -> None:
    assert storage.from_markdown("\\<ac:macro/> & ]]>") == "<p>&lt;ac:macro/&gt; &amp; ]]&gt;</p>"


def test_code_that_ends_cdata_is_kept() -> None:
    markdown = "```xml\na ]]> b\n```\n"
    assert storage.to_markdown(storage.from_markdown(markdown)) == markdown


def test_a_task_with_a_uuid_is_a_task() -> None:
    parts = "<ac:task-id>7</ac:task-id><ac:task-uuid>u-1</ac:task-uuid><ac:task-status>incomplete</ac:task-status>"
    source = f"<ac:task-list><ac:task>{parts}<ac:task-body>do it</ac:task-body></ac:task></ac:task-list>"

    assert storage.to_markdown(source) == "- [ ] {id=7} do it\n"
    assert storage.from_markdown("- [x] {id=7} do it\n", base=source) == source.replace("incomplete", "complete")


def test_a_body_shows_the_nodes_that_are_spliced() -> None:
    sources = [source for source, _ in FORMS]
    body = "<!-- c -->".join(["text", *sources, " tail ", "<br />", *reversed(sources), "<x-y>z</x-y>"])

    assert list(storage_reader().top(parse(body)[0])) == storage._read(body).nodes


@pytest.mark.parametrize(
    "body",
    [
        "<x:a>b</x:a><p>módc:l and m²:l</p>",
        '<x:a>b</x:a><p title="m²:l">x</p>',
        "<módc:l>b</módc:l><p>x</p>",
        "<ac:image><\ufffdrl ri:va\ufffdlue='a' /></ac:image>",
    ],
)
def test_names_that_only_look_like_prefixes_or_are_strange_ones_are_read_and_kept(body: str) -> None:
    shown = storage.to_markdown(body)

    assert storage.from_markdown(shown, base=body) == body
    assert storage.to_markdown(storage.from_markdown(shown)) == shown


@pytest.mark.parametrize("body", ["<h2>Defini<?a ?>tion</h2>", "<?a b?><p>x</p>", "<p>x</p><?a b?>", "<p><b><?a b?></b></p>"])
def test_processing_instructions_are_kept(body: str) -> None:
    shown = storage.to_markdown(body)

    assert "<?a" in shown
    assert storage.from_markdown(shown, base=body) == body
    assert storage.to_markdown(storage.from_markdown(shown)) == shown
