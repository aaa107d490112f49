"""Comments on pages: list, add, reply, change, resolve."""

from __future__ import annotations

import html
import re
from typing import Annotated, Any

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import beginning, json_list, json_value, text_of_page
from mcp_atlassian_oauth.render.budget import Position, page_place
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import clip, holds_words, paragraphs, when
from mcp_atlassian_oauth.sites.protocols import Confluence, Page
from mcp_atlassian_oauth.sites.richtext import RichText, storage_from_markdown
from mcp_atlassian_oauth.sites.talk import Anchor, PageComment
from mcp_atlassian_oauth.tools.doubts import reading_back, unless_doubted
from mcp_atlassian_oauth.tools.page_answers import difference
from mcp_atlassian_oauth.tools.page_names import PageRef, page_id_of
from mcp_atlassian_oauth.tools.page_references import looked_up, references, with_names
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool
from mcp_atlassian_oauth.tools.users import person

PAGE = 25
SELECTION_CHARS = 80
_UNSEEN = re.compile(r"<ac:parameter\b.*?</ac:parameter>|<ac:plain-text-body>.*?</ac:plain-text-body>|<!--.*?-->", re.DOTALL)
# What ends a text that can be selected in one go.
_BLOCK = re.compile(
    r"</?(?:p|h[1-6]|li|ul|ol|table|t[drh]|thead|tbody|div|pre|blockquote|br|hr|ac:(?:structured|rich|layout|task)[\w-]*)\b[^>]*>"
)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)


@tool(product="confluence", toolset="page_details", title="List page comments", read_only=True)
async def conf_list_comments(call: Call, page: str, cursor: str | None = None, output_format: OutputFormat | None = None) -> str:
    """Comments of a page, inline ones too."""
    confluence = call.confluence()
    page_id = await page_id_of(call, page)
    form = call.format(output_format)
    if form != "markdown":
        place = Position.of(cursor)
        found = await confluence.talk.comments(page_id, limit=PAGE, cursor=place.server)
        rows = [_json(one, _stored(one) if form == "storage" else _read(one)) for one in found.items[place.skip :]]
        return json_list("comments", rows, place=place, following=found.cursor, extra={"page": page_id})
    server, inner = page_place(cursor)
    found = await confluence.talk.comments(page_id, limit=PAGE, cursor=server)
    if not found.items and not server and not found.cursor:
        return f"Page {page_id} has no comments."
    shown = paragraphs(None if server else f"## Comments of page {page_id}", *map(_markdown, found.items))
    return text_of_page(await with_names(confluence, shown), server, inner, found.cursor)


@tool(product="confluence", toolset="page_details", title="Add page comment", read_only=False)
async def conf_add_comment(
    call: Call,
    page: PageRef,
    body: Annotated[str, "Markdown"],
    parent: Annotated[str | None, "Comment to answer"] = None,
    selection: Annotated[str | None, "Page text to comment on"] = None,
) -> str:
    """Comment on a page."""
    if not body.strip():
        raise AtlassianError("The comment is empty.", advice="Nothing was sent. Pass the text as body.")
    confluence = call.confluence()
    page_id = await page_id_of(call, page)
    above, anchor = None, None
    if parent and parent.strip():
        if selection:
            raise AtlassianError("A reply is on its thread's text.", advice="Nothing was sent. Pass parent or selection.")
        above = await confluence.talk.comment(parent.strip())
        if above.page_id and above.page_id != page_id and above.parent is None:
            raise AtlassianError(f"Comment {above.id} is on page {above.page_id}, not {page_id}.", advice="Nothing was sent.")
    storage = storage_from_markdown(await _with_links(call, page_id, body))
    if selection and selection.strip():
        if not confluence.talk.resolves:
            from mcp_atlassian_oauth.sites.talk.data_center import NO_ANCHOR

            raise AtlassianError(NO_ANCHOR, advice="Nothing was sent. Leave selection out to comment below the page.")
        anchor = anchored(await confluence.page(page_id), selection)
    answered = await confluence.talk.add(page_id, storage, parent=above, anchor=anchor)
    check = f"Check with conf_list_comments {page_id} before you try again."
    if answered.id is None:
        raise AtlassianError(
            f"Confluence took the request but its answer names no comment on {page_id}: it may have been added, or not.",
            advice=check,
        )
    held = await _read_back(confluence, answered, "added", check)
    if not _holds(held, storage):
        raise AtlassianError(
            f"Confluence answered with comment {held.id}, but that one reads {clip(_read(held), 300)!r}."
            " Yours may have been added, or not.",
            advice=check,
        )
    doubts = []
    if above and held.parent != above.id:
        doubts.append(f"it is no reply to {above.id}")
    if anchor and held.selection is None:
        doubts.append("it is on no text of the page")
    elif anchor and not _same(held.selection or "", anchor.text):
        doubts.append(f"it is on {clip(held.selection or '', SELECTION_CHARS)!r}")
    if doubts:
        done = f"Comment {held.id} was added to page {page_id}, but {' and '.join(doubts)}. conf_remove_from_page takes it away."
    else:
        done = f"Added to page {page_id}, as Confluence now holds it:"
        if anchor and anchor.count > 1:
            done = f"Added to page {page_id} at the first of {anchor.count} places with that text:"
    return unless_doubted(_written(call, held, done), doubts)


def anchored(page: Page, selection: str) -> Anchor:
    """Return where a text stands in a page; raises AtlassianError where it doesn't, or the page came without its body."""
    text = " ".join(selection.split())
    seen = _UNSEEN.sub("", page.body.as_stored() if page.body else "")
    seen = _BLOCK.sub("\n", _CDATA.sub(lambda found: html.escape(found[1]), seen))
    lines = re.sub(r"<[^>]+>", "", seen).split("\n")
    count = sum(" ".join(html.unescape(line).split()).count(text) for line in lines)
    if not count:
        raise AtlassianError(
            f"Page {page.id} has no text {clip(text, SELECTION_CHARS)!r} in one paragraph.",
            advice="Nothing was sent. Pass a text as it stands in the page, without its markup.",
        )
    return Anchor(text, count)


@tool(product="confluence", toolset="page_details", title="Update page comment", read_only=False, destructive=True)
async def conf_update_comment(
    call: Call,
    id: str,  # noqa: A002
    body: str | None = None,
    resolved: bool | None = None,
) -> str:
    """Edit a page comment, resolve or reopen it."""
    if body is None and resolved is None:
        raise AtlassianError("There is nothing to change.", advice="Pass body, resolved, or both.")
    if body is not None and not body.strip():
        raise AtlassianError("The comment is empty.", advice="Nothing was sent. conf_remove_from_page deletes one.")
    confluence = call.confluence()
    before = await confluence.talk.comment(id.strip())
    if before.version is None:
        raise AtlassianError(
            f"Confluence sent comment {before.id} without its version, which a change needs.",
            advice="Nothing was sent. Try again.",
        )
    _resolvable(confluence, before, resolved)
    storage = None
    if body is not None:
        storage = storage_from_markdown(await _with_links(call, before.page_id or "", body), _stored(before) or None)
    if call.dry_run:
        call.preview(_preview(before, storage, resolved))
    answered = await confluence.talk.update(before, storage=storage, resolved=resolved)
    check = f"Check with conf_list_comments {before.page_id or ''}".strip() + "."
    held = await _read_back(confluence, answered if answered.id else before, "changed", check)
    doubts = []
    if storage is not None and held.body is None:
        doubts.append("the text can't be read back")
    elif storage is not None and not _holds(held, storage, before):
        same = _stored(held) == _stored(before)
        doubts.append(f"its text is {'still the old one' if same else 'another'}: {clip(_read(held), 200)!r}")
    if resolved is not None and held.resolution is None:
        doubts.append("whether it is resolved isn't said")
    elif resolved is not None and (held.resolution == "resolved") != resolved:
        doubts.append(f"it is {held.resolution}")
    if doubts:
        said = f"Confluence answered with success, but of comment {held.id} {' and '.join(doubts)}."
        raise AtlassianError(said, advice=check)
    return _written(call, held, f"Comment {held.id} changed, as Confluence now holds it:")


def _resolvable(confluence: Confluence, comment: PageComment, resolved: bool | None) -> None:
    if resolved is None:
        return
    if not confluence.talk.resolves:
        from mcp_atlassian_oauth.sites.talk.data_center import NO_RESOLVING

        raise AtlassianError(NO_RESOLVING, advice="Nothing was sent. Do it in the browser.")
    if comment.place != "inline":
        raise AtlassianError(f"Comment {comment.id} is no inline one: only those can be resolved.", advice="Nothing was sent.")


def _preview(before: PageComment, storage: str | None, resolved: bool | None) -> str:
    text = None if storage is None else difference(_read(before), RichText("storage", storage).markdown())
    state = None
    if resolved is not None:
        state = f"Resolution: {before.resolution or '(unknown)'} -> {'resolved' if resolved else 'open'}"
    return paragraphs(f"Comment {before.id}:", state, text or (None if storage is None else "The text stays as it is."))


async def _with_links(call: Call, page_id: str, body: str) -> str:
    """Return markdown whose links lead somewhere; the page's space is asked for only where a title depends on it."""
    confluence, space = call.confluence(), None
    if page_id and any(found.scheme in ("page", "blog") for found in references(body)):
        page = await confluence.page(page_id)
        space = page.space or (await confluence.space_key(page.space_id) if page.space_id else None)
    return await looked_up(confluence, body, known="", space=space, page=page_id or None, jira=call.jira_or_none())


async def _read_back(confluence: Confluence, comment: PageComment, done: str, check: str) -> PageComment:
    with reading_back(
        f"Confluence answered with comment {comment.id}, but it can't be read back: it may have been {done}, or not.",
        check,
    ):
        return await confluence.talk.comment(comment.id or "", comment.place)


def _written(call: Call, held: PageComment, done: str) -> str:
    if call.format(None) != "markdown":
        return json_value({"result": done, "comment": _json(held, _read(held))})
    return beginning(f"{done}\n\n{_markdown(held)}", "conf_list_comments shows the rest")


def _markdown(comment: PageComment) -> str:
    """Return a comment below a line that says who, when, which, and on what."""
    on = f"on “{clip(comment.selection, SELECTION_CHARS)}”" if comment.selection else None
    stamps = (
        person(comment.author) or "(unknown)",
        when(comment.updated),
        f"id {comment.id or '?'}",
        f"reply to {comment.parent}" if comment.parent else None,
        "inline" if comment.place == "inline" else None,
        on if not comment.parent else None,
        comment.resolution if not comment.parent else None,
    )
    return f"**{' · '.join(filter(None, stamps))}**\n\n{_read(comment) or '(no text)'}"


def _json(comment: PageComment, body: str) -> dict[str, Any]:
    author = without_empty({"id": comment.author.id, "name": comment.author.name}) if comment.author else None
    return without_empty(
        {
            "id": comment.id,
            "place": comment.place,
            "replyTo": comment.parent,
            "selection": comment.selection,
            "resolution": comment.resolution,
            "author": author,
            "updated": comment.updated,
            "body": body,
        }
    )


def _stored(comment: PageComment) -> str:
    return comment.body.as_stored() if comment.body else ""


def _read(comment: PageComment) -> str:
    return comment.body.markdown() if comment.body else ""


def _holds(comment: PageComment, storage: str, before: PageComment | None = None) -> bool:
    had = before.body.said() if before and before.body else ""
    return comment.body is not None and holds_words(comment.body.said(), RichText("storage", storage).said(), had)


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()) == " ".join(other.split())


TOOLS = (conf_list_comments, conf_add_comment, conf_update_comment)
