"""Files at pages: listed, read, saved, added."""

from __future__ import annotations

import re
from typing import Annotated

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.text import clip, when
from mcp_atlassian_oauth.sites.addresses import is_address
from mcp_atlassian_oauth.sites.page_files import PageFile
from mcp_atlassian_oauth.sites.protocols import Confluence
from mcp_atlassian_oauth.tools.choices import Named, the_one
from mcp_atlassian_oauth.tools.files import RemoteFile, new_file, show_file
from mcp_atlassian_oauth.tools.page_names import page_id_of
from mcp_atlassian_oauth.tools.registry import Answer, Call, OutputFormat, tool
from mcp_atlassian_oauth.tools.rows import PAGE, Row, page_answer
from mcp_atlassian_oauth.tools.users import person

_ID = re.compile(r"(?:att)?\d{1,19}")
_ADDRESS = re.compile(r"/download/(?:attachments|thumbnails)/(?P<page>\d{1,19})/(?P<name>[^/?#]+)")


async def _list(call: Call, page: str, cursor: str | None, form: OutputFormat) -> str:
    place = Position.of(cursor)
    found = await call.confluence().page_files.files(await page_id_of(call, page), limit=PAGE, cursor=place.server)
    return page_answer("attachments", found, place, form, _row)


def _row(file: PageFile) -> Row:
    return {
        "name": file.name,
        "id": file.id,
        "type": file.media_type,
        "bytes": None if file.size is None else str(file.size),
        "version": None if file.version is None else str(file.version),
        "updated": when(file.created),
        "author": person(file.author),
    }


@tool(product="confluence", toolset="page_details", title="Get page attachment", read_only=True)
async def conf_get_attachment(
    call: Call,
    page: str | None = None,
    attachment: Annotated[str | None, "Id or address; a file name with page"] = None,
    save: Annotated[bool, "To MCP_FILES_DIR"] = False,
    cursor: str | None = None,
    output_format: OutputFormat | None = None,
) -> str | Answer:
    """Read or save a file of a page. Only page: list its files."""
    if not (attachment and attachment.strip()):
        if not (page and page.strip()):
            raise AtlassianError("Which file?", advice="Pass attachment, or page for the list of its files.")
        return await _list(call, page, cursor, call.format(output_format))
    files = call.confluence().page_files
    stored = await _stored(call, attachment.strip(), page)
    file = RemoteFile(
        name=stored.name,
        fetch=lambda most: files.content(stored, most),
        media_type=stored.media_type,
        size=stored.size,
        id=stored.id,
    )
    return await show_file(call, file, save=save, cursor=cursor, output_format=output_format)


async def _stored(call: Call, attachment: str, page: str | None) -> PageFile:
    from urllib.parse import unquote_plus

    confluence = call.confluence()
    if page and page.strip():
        return await _named(confluence, await page_id_of(call, page), attachment)
    if is_address(attachment):
        match = _ADDRESS.search(attachment) if attachment.startswith(f"{confluence.url}/") else None
        if not match:
            raise AtlassianError(f"{clip(attachment)} is no address of an attachment of {confluence.url}.", advice="Pass its id.")
        return await _named(confluence, match["page"], unquote_plus(match["name"]))
    if not _ID.fullmatch(attachment):
        raise AtlassianError(f"{clip(attachment, 80)!r} is no id.", advice="Pass the attachment's id, or its name and page.")
    return await confluence.page_files.file(attachment)


async def _named(confluence: Confluence, page_id: str, name: str) -> PageFile:
    """Return the file of a page that a name or id means; all are looked at only where none is called exactly so."""
    if not _ID.fullmatch(name):
        exact = await confluence.page_files.files(page_id, limit=1, name=name)
        if (found := next((file for file in exact.items if file.name == name), None)) is not None:
            return found
    every = await confluence.page_files.files(page_id, limit=PAGE)
    known = [(Named(file.id or "", file.name, when(file.created) or ""), file) for file in every.items]
    if _ID.fullmatch(name):
        same = [file for file in every.items if (file.id or "").removeprefix("att") == name.removeprefix("att")]
        known = [(Named(name, same[0].name), same[0])] if same else known
    return the_one("attachment", name, known, "conf_get_attachment with page alone lists them.")


@tool(product="confluence", toolset="page_details", title="Add page attachment", read_only=False)
async def conf_add_attachment(
    call: Call,
    page: str,
    name: str | None = None,
    text: str | None = None,
    content: Annotated[str | None, "Base64"] = None,
    path: Annotated[str | None, "In MCP_FILES_DIR"] = None,
) -> str:
    """Attach a file to a page, or a new version of it."""
    confluence = call.confluence()
    page_id = await page_id_of(call, page)
    file = await new_file(call, name=name, text=text, content=content, path=path)
    files = confluence.page_files
    there = await files.files(page_id, limit=1, name=file.name)
    known = next((one for one in there.items if one.name == file.name), None)
    if call.dry_run and known:
        call.preview(f"{clip(file.name, 150)} is there (id {known.id}, version {known.version}): it would get a new version.")
    answered = await files.add(page_id, file.name, file.content, file.media_type, known)
    size = len(file.content)
    held = await _read_back(confluence, page_id, file.name, answered)
    if held.size is not None and held.size != size:
        if known and held.version == known.version:
            raise AtlassianError(
                f"Confluence took the request but still holds version {known.version} of {clip(file.name, 150)}"
                f" with {held.size} bytes.",
                advice=f"Check with conf_get_attachment page={page_id} before you try again.",
            )
        raise AtlassianError(
            f"Confluence saved attachment {held.id} on {page_id} with {held.size} bytes; {size} were sent.",
            advice="conf_remove_from_page takes it away.",
        )
    if known and known.version is not None and held.version is not None and held.version <= known.version:
        raise AtlassianError(
            f"Confluence took the request but holds version {held.version} of {clip(file.name, 150)} as before:"
            " no new version was made.",
            advice=f"Check with conf_get_attachment page={page_id} before you try again.",
        )
    renamed = f" Confluence named it so; it was sent as {clip(file.name, 80)}." if held.name != file.name else ""
    if known:
        return f"New version {held.version} of {clip(held.name, 150)} on page {page_id}: id {held.id}, {size} bytes.{renamed}"
    return f"Attached {clip(held.name, 150)} to page {page_id}: id {held.id}, {size} bytes.{renamed}"


async def _read_back(confluence: Confluence, page_id: str, name: str, answered: PageFile | None) -> PageFile:
    said: tuple[str, ...] = ()
    found: PageFile | None = None
    try:
        if answered and answered.id:
            found = await confluence.page_files.file(answered.id)
        else:
            there = await confluence.page_files.files(page_id, limit=1, name=name)
            found = next((one for one in there.items if one.id and one.name == name), None)
    except AtlassianError as error:
        said = error.messages
    if found is None:
        raise AtlassianError(
            f"Confluence answered with attachment {answered.id}, but it can't be read back: it may have been attached, or not."
            if answered and answered.id
            else f"Confluence took the request but its answer names no file: it may have been attached to {page_id}, or not.",
            *said,
            advice=f"Check with conf_get_attachment page={page_id} before you try again.",
        )
    return found


TOOLS = (conf_get_attachment, conf_add_attachment)
