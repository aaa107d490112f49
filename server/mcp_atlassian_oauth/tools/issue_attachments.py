"""Files at issues: read, save, add."""

from __future__ import annotations

import re
from typing import Annotated

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip, when
from mcp_atlassian_oauth.sites.addresses import is_address, issue_key
from mcp_atlassian_oauth.sites.details import Details, StoredFile
from mcp_atlassian_oauth.sites.protocols import Jira
from mcp_atlassian_oauth.tools.choices import Named, the_one
from mcp_atlassian_oauth.tools.files import RemoteFile, new_file, show_file
from mcp_atlassian_oauth.tools.issues import IssueKey
from mcp_atlassian_oauth.tools.registry import Answer, Call, OutputFormat, tool

_ADDRESS = re.compile(r"/(?:secure/(?:attachment|thumbnail)|attachment/(?:content/)?)/?(?P<id>\d{1,19})(?:/|$)")


@tool(product="jira", toolset="issue_details", title="Get attachment", read_only=True)
async def jira_get_attachment(
    call: Call,
    attachment: Annotated[str, "Id or address; a file name with issue"],
    issue: str | None = None,
    save: Annotated[bool, "To the server's folder of files"] = False,
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str | Answer:
    """Read a file of an issue: text, picture; others can be saved."""
    jira = call.jira()
    stored = await _stored(jira, attachment.strip(), issue)
    file = RemoteFile(
        name=stored.name,
        fetch=lambda most: jira.details.content(stored, most),
        media_type=stored.media_type,
        size=stored.size,
        id=stored.id,
    )
    return await show_file(call, file, save=save, cursor=cursor, output_format=output_format)


async def _stored(jira: Jira, attachment: str, issue: str | None) -> StoredFile:
    if issue and issue.strip():
        files = await jira.details.files(issue_key(issue, jira.url))
        return the_one("attachment", attachment, [(_named(file), file) for file in files])
    if is_address(attachment):
        match = _ADDRESS.search(attachment) if attachment.startswith(f"{jira.url}/") else None
        if not match:
            raise AtlassianError(f"{clip(attachment)} is no address of an attachment of {jira.url}.", advice="Pass its id.")
        attachment = match["id"]
    if not (attachment.isascii() and attachment.isdigit()):
        raise AtlassianError(f"{clip(attachment, 80)!r} is no id.", advice="Pass the attachment's id, or its name and issue.")
    return await jira.details.file(attachment)


def _named(file: StoredFile) -> Named:
    notes = (when(file.created), f"{file.size} bytes" if file.size is not None else None)
    return Named(file.id or "", file.name, ", ".join(filter(None, notes)))


@tool(product="jira", toolset="issue_details", title="Add attachment", read_only=False)
async def jira_add_attachment(
    call: Call,
    issue: IssueKey,
    name: str | None = None,
    text: str | None = None,
    content: Annotated[str | None, "Base64"] = None,
    path: Annotated[str | None, "In the server's folder of files"] = None,
) -> str:
    """Attach a file to an issue: text, content or path."""
    jira = call.jira()
    key = issue_key(issue, jira.url)
    file = await new_file(call, name=name, text=text, content=content, path=path)
    added = await jira.details.add_file(key, file.name, file.content, file.media_type)
    found = next((one for one in added if one.id and one.name == file.name), next((one for one in added if one.id), None))
    found = await _read_back(jira.details, key, file.name, len(file.content), found)
    if found.size is not None and found.size != len(file.content):
        raise AtlassianError(
            f"Jira saved attachment {found.id} on {key} with {found.size} bytes; {len(file.content)} were sent.",
            advice="jira_remove_from_issue takes it away.",
        )
    renamed = f" Jira named it so; it was sent as {clip(file.name, 80)}." if found.name != file.name else ""
    return f"Attached {clip(found.name, 150)} to {key}: id {found.id}, {len(file.content)} bytes.{renamed}"


async def _read_back(details: Details, key: str, name: str, size: int, answered: StoredFile | None) -> StoredFile:
    check = f"Check with jira_get_issue {key} include attachments before you try again."
    try:
        files = await details.files(key)
    except AtlassianError as error:
        said = (*error.messages,)
        files = ()
    else:
        said = ()
    alike = [one for one in files if one.id and (one.id == answered.id if answered else (one.name, one.size) == (name, size))]
    if not alike:
        raise AtlassianError(
            f"Jira answered with attachment {answered.id}, but {key} doesn't show it: it may have been attached, or not."
            if answered
            else f"Jira took the request but its answer names no file: it may have been attached to {key}, or not.",
            *said,
            advice=check,
        )
    return alike[-1]


TOOLS = (jira_get_attachment, jira_add_attachment)
