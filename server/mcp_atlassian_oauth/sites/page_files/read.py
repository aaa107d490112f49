"""Files of pages from JSON: v2's form, and that of v1 and Data Center."""

from __future__ import annotations

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.lenient import dig, number, objects, text
from mcp_atlassian_oauth.sites.page_files import PageFile
from mcp_atlassian_oauth.sites.protocols import Json, User
from mcp_atlassian_oauth.sites.read_jira import read_user

GONE = ("trashed", "deleted")


def read_file(raw: Json, page_id: str | None = None) -> PageFile:
    """Return a file; `page_id` is used where the answer doesn't say at which page it is."""
    author = text(raw, "version", "authorId")
    size = number(raw, "fileSize")
    return PageFile(
        id=text(raw, "id"),
        name=text(raw, "title") or "(no name)",
        media_type=text(raw, "mediaType") or text(raw, "extensions", "mediaType") or text(raw, "metadata", "mediaType"),
        size=size if size is not None else number(raw, "extensions", "fileSize"),
        version=number(raw, "version", "number"),
        page_id=text(raw, "pageId") or text(raw, "blogPostId") or text(raw, "container", "id") or page_id,
        author=read_user(dig(raw, "version", "by")) or (User(id=author, name=None) if author else None),
        created=text(raw, "version", "createdAt") or text(raw, "version", "when") or text(raw, "createdAt"),
        raw=raw,
    )


def placed(file: PageFile, *, by_name: bool = False) -> PageFile:
    """Return a file whose place is known; raises AtlassianError for one that was sent without what its address is made of."""
    has = {"id": file.id, "page": file.page_id, "name": text(file.raw, "title") if by_name else file.name}
    if lacking := [what for what, value in has.items() if not value]:
        raise AtlassianError(
            f"Confluence sent the attachment without its {lacking[0]}, which its address needs.", advice="Try again."
        )
    return file


def uploaded(raw: object, page_id: str, name: str) -> PageFile | None:
    """Return the file of an answer to an upload, a list or the file itself; None where it names none."""
    listed = objects(raw, "results") or objects([raw])
    files = [file for file in (read_file(one, page_id) for one in listed) if file.id]
    return next((file for file in files if file.name == name), files[0] if files else None)
