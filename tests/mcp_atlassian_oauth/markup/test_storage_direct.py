"""The short way from storage to markdown: whatever the body, it says what the way through the tree says."""

from __future__ import annotations

import pathlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.markup import MarkupError, storage
from mcp_atlassian_oauth.markup.storage_read import storage_reader
from mcp_atlassian_oauth.markup.xml import parse

CORPORA = pathlib.Path(__file__).parents[4] / "shared" / "corpora" / "storage"
PIECES = (
    *"word|two words| |  |\n|\t|*|_|# |1. |- |---|+|&gt; |&lt;b|&amp;|&#160;|\\|`|[x]|a]|:smile:|smile:|{a=b}|!|~".split("|"),
    *"http://x.y|é.|¡|한글|;|&#13;|<br/>|<!--c-->|:::|&lt;t|*a*|a_b|(|.|:status[x]".split("|"),
    "|",
    "a|b",
)
INLINE_TAGS = ("strong", "b", "em", "i", "code", "u", "s", "sub", "sup", "span", "a", "big")
BLOCK_TAGS = ("p", "h2", "h6", "ul", "ol", "blockquote", "div", "table", "hr", "pre")
INLINE_ATTRIBUTES = ("", "", "", "", ' class="x"', ' lang="de"', ' style="color: red;"', ' data-card-appearance="block"')
BLOCK_ATTRIBUTES = ("", "", "", "", ' local-id="1"', ' lang="de"', ' start="3"', ' start="1"', ' colspan="2"')
OTHERS = (
    '<ac:link><ri:page ri:content-title="A b" ri:version-at-save="1"/><ac:link-body>text</ac:link-body></ac:link>',
    '<ac:link><ri:page ri:content-title="A|b"/><ac:link-body><em>te</em>xt</ac:link-body></ac:link>',
    '<ac:link ac:anchor="x"><ri:page ri:content-title="A"/></ac:link>',
    '<ac:link><ri:user ri:account-id="557058:a"/></ac:link>',
    '<ac:emoticon ac:name="smile"/>',
    '<ac:emoticon ac:emoji-shortname=":smile:" ac:emoji-id="1f604" ac:emoji-fallback="😄" ac:name="blue-star"/>',
    '<ac:inline-comment-marker ac:ref="r">marked <strong>text</strong></ac:inline-comment-marker>',
    '<ac:structured-macro ac:name="status"><ac:parameter ac:name="title">DONE</ac:parameter></ac:structured-macro>',
    '<time datetime="2026-01-31"/>',
    '<ac:image ac:alt="a] b" ac:width="3"><ri:attachment ri:filename="a b.png"/></ac:image>',
    '<ac:image><ri:url ri:value="http://x.y"/><ac:caption><p>A <em>cap</em></p></ac:caption><ac:adf-mark key="b"/></ac:image>',
    "<unknown>x</unknown>",
    "<br/><br/>",
    "<code>a`b</code>",
    '<ac:link><ri:page ri:space-key="S" ri:content-title=" A/b"/><ac:link-body>text</ac:link-body></ac:link>',
    '<ac:image ac:alt=""><ri:attachment ri:filename=" a/b.png" ri:version-at-save="2"/></ac:image>',
)
PARAMETERS = (
    *("", "", "", '<ac:parameter ac:name="title">A [b]</ac:parameter>', '<ac:parameter ac:name="title"/>'),
    *(f'<ac:parameter ac:name="language">{value}</ac:parameter>' for value in ("python", "wiki", "c++", "")),
    '<ac:parameter ac:name="title">a</ac:parameter><ac:parameter ac:name="icon">b</ac:parameter>',
)
CODES = ("", "x = 1", "```", "a\nb\n", "&lt;p&gt;", "<![CDATA[a <b> `c`]]>", "&#13;")
GROUPS = ("", '<colgroup><col style="width: 1px;"/></colgroup>', "text", "<thead><tr><th>h</th></tr></thead>", "<tfoot/>")
MACROS = ("info", "expand", "decision", "excerpt", "panel")


def element(tag: str, attributes: str, inner: str) -> str:
    if tag == "a" and attributes != ' lang="de"':
        attributes += ' href="http://x.y/a b"' if attributes else ' href="page:x"'
    return f"<{tag}{attributes}>{inner}</{tag}>"


def macro(name: str, parameters: str, body: str) -> str:
    return f'<ac:structured-macro ac:name="{name}" ac:schema-version="1">{parameters}{body}</ac:structured-macro>'


text = st.lists(st.sampled_from(PIECES), max_size=3).map("".join)
inline = st.recursive(
    text | st.sampled_from(OTHERS),
    lambda inner: st.builds(
        element,
        st.sampled_from(INLINE_TAGS),
        st.sampled_from(INLINE_ATTRIBUTES),
        st.lists(inner, min_size=1, max_size=3).map("".join),
    ),
    max_leaves=6,
)
line = st.lists(inline, max_size=5).map("".join)


def row(cell: st.SearchStrategy[str], least: int, most: int) -> st.SearchStrategy[str]:
    return st.lists(cell, min_size=least, max_size=most).map(lambda cells: f"<tr>{''.join(cells)}</tr>")


def containers(blocks: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    inside = st.lists(blocks | line, max_size=3).map("".join)
    attributes = st.sampled_from(BLOCK_ATTRIBUTES)
    items = st.lists(st.builds(lambda a, i: f"<li{a}>{i}</li>", attributes, inside), max_size=3).map("".join)
    content = inside | line | line.map(lambda one: f"<p>{one}</p>")
    cell = st.builds(lambda t, a, i: f"<{t}{a}>{i}</{t}>", st.sampled_from(["td", "th"]), attributes, content)
    plain = st.builds(lambda a, i: f"<td{a}><p>{i}</p></td>", st.sampled_from(("", ' class="x"')), line)
    rows = st.lists(row(cell, 0, 3) | row(plain, 2, 2) | row(line.map("<th>{}</th>".format), 2, 2), max_size=3).map("".join)
    return (
        st.builds(element, st.sampled_from(["ul", "ol"]), attributes, items)
        | st.builds(lambda a, r: f"<table{a}><tbody>{r}</tbody></table>", attributes, rows)
        | st.builds(element, st.sampled_from(["blockquote", "div"]), attributes, inside)
        | st.builds(
            lambda n, p, i: macro(n, p, f"<ac:rich-text-body>{i}</ac:rich-text-body>"),
            st.sampled_from(MACROS),
            st.sampled_from(PARAMETERS),
            inside,
        )
        | st.builds(
            lambda n, p, i: macro(n, p, f"<ac:plain-text-body>{i}</ac:plain-text-body>"),
            st.sampled_from(("code", "noformat", "info")),
            st.sampled_from(PARAMETERS),
            st.sampled_from(CODES),
        )
        | st.builds(lambda a, g, r: f"<table{a}>{g}{r}</table>", attributes, st.sampled_from(GROUPS), rows)
        | st.builds(
            lambda i: (
                f'<ac:layout><ac:layout-section ac:type="single"><ac:layout-cell>{i}</ac:layout-cell></ac:layout-section>'
                "</ac:layout>"
            ),
            inside,
        )
    )


simple = st.builds(element, st.sampled_from(BLOCK_TAGS), st.sampled_from(BLOCK_ATTRIBUTES), line)
bodies = st.lists(st.recursive(simple, containers, max_leaves=8) | line, max_size=4).map("".join)


def by_the_tree(body: str) -> str:
    return storage._write(storage_reader().top(parse(body)[0]))[0]


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(bodies)
def test_any_body_is_written_as_its_tree_is(body: str) -> None:
    assert storage.to_markdown(body) == by_the_tree(body)


@pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora are not beside this checkout")
def test_real_bodies_are_written_as_their_trees_are() -> None:
    for path in [*CORPORA.glob("pages/*/page.xhtml"), *CORPORA.glob("snippets/*"), *CORPORA.glob("exports/*")]:
        body = path.read_text(encoding="utf-8", errors="replace")
        try:
            expected = by_the_tree(body)
        except MarkupError:
            continue
        assert storage.to_markdown(body) == expected, path.name


@pytest.mark.parametrize("depth", [96, 97, 98, 99, 100, 101, 102])
@pytest.mark.parametrize(("start", "end"), [("<ul><li>", "</li></ul>"), ("<blockquote>", "</blockquote>")])
def test_what_nests_too_deep_is_refused_as_by_the_tree(depth: int, start: str, end: str) -> None:
    body = start * depth + "<p>x</p>" + end * depth
    try:
        expected = by_the_tree(body)
    except MarkupError as refused:
        with pytest.raises(MarkupError, match=str(refused)):
            storage.to_markdown(body)
    else:
        assert storage.to_markdown(body) == expected


def test_a_list_with_items_of_both_kinds_says_which_are_elements() -> None:
    assert storage.to_markdown("<ul><li>one</li><li><p>two</p></li></ul>") == "* one\n* two\n  {block=p}\n"


def test_what_the_writer_can_only_show_as_source_holds_all_of_it() -> None:
    inside = "<ac:rich-text-body><p>a <b>b</b></p></ac:rich-text-body>"
    body = f'<ac:structured-macro ac:name="info" ac:weird="1">{inside}</ac:structured-macro>'
    assert "<p>a <b>b</b></p>" in storage.to_markdown(body)


def test_blocks_that_start_over_leave_no_depth_behind() -> None:
    inside = '<ol start="9999999999"><li><p>a <b>b</b></p></li></ol>'
    task = f"<ac:task><ac:task-status>complete</ac:task-status><ac:task-body><p>x</p>{inside}</ac:task-body></ac:task>"
    body = f"<ac:task-list>{task}</ac:task-list>" * 150
    assert storage.to_markdown(body) == by_the_tree(body)
