"""Comments of pages on Confluence Data Center, where a comment is content in a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.http import change, path_value, read, write
from mcp_atlassian_oauth.sites.lenient import items, mapping, number
from mcp_atlassian_oauth.sites.paging import next_parameter, start_of
from mcp_atlassian_oauth.sites.protocols import SearchPage
from mcp_atlassian_oauth.sites.read_confluence import listed
from mcp_atlassian_oauth.sites.talk import Anchor, PageComment, Place
from mcp_atlassian_oauth.sites.talk.read import read_content_comment, threaded

if TYPE_CHECKING:
    import httpx

PARTS = "body.storage,version,ancestors,extensions.inlineProperties,extensions.resolution"
# Resolved inline comments are a place of their own.
PLACES = ("footer", "inline", "resolved")
NO_ANCHOR = "Comments on a text of the page are not on Data Center: its documented API can only read them."
NO_RESOLVING = "Resolving and reopening are not on Data Center: its documented API has no way to."


@attrs.frozen
class TalkDataCenter:
    """See `Talk`."""

    _client: httpx.AsyncClient = attrs.field(repr=False)

    @property
    def resolves(self) -> bool:
        """Whether inline comments can be made and resolved."""
        return False

    async def comments(self, page_id: str, *, limit: int, cursor: str | None = None) -> SearchPage[PageComment]:
        """Return comments of a page and the replies to them, in one list."""
        from atlassian_clients.confluence_data_center.api.child_content import comments_of_content

        start = start_of(cursor)
        request = comments_of_content.request(
            path_value(page_id, "page id"), expand=PARTS, start=start, limit=limit, location=list(PLACES), depth="all"
        )
        raw = await read(self._client, request)
        found = threaded([read_content_comment(one) for one in listed(raw, "comments")])
        following = number(next_parameter(raw, "start"))
        if following is None and mapping(raw, "_links").get("next"):
            following = start + len(items(raw, "results"))
        return SearchPage(found, cursor=str(following) if following is not None and following > start else None)

    async def comment(self, comment_id: str, place: Place | None = None) -> PageComment:
        """Return one comment as the server holds it."""
        from atlassian_clients.confluence_data_center.api.content_resource import get_content_by_id

        request = get_content_by_id.request(path_value(comment_id, "comment id"), expand=f"{PARTS},container")
        raw = mapping(await read(self._client, request))
        kind = raw.get("type")
        if kind in ("page", "blogpost", "attachment"):
            raise AtlassianError(f"{comment_id} is the id of a {kind}, not of a comment.", status=404)
        found = read_content_comment(raw)
        return found if found.id else attrs.evolve(found, id=comment_id)

    async def add(
        self, page_id: str, storage: str, *, parent: PageComment | None = None, anchor: Anchor | None = None
    ) -> PageComment:
        """Comment on a page, or reply to a comment, and return the server's answer."""
        from atlassian_clients.confluence_data_center.api.content_resource import create_content
        from atlassian_clients.confluence_data_center.models.content import Content
        from atlassian_clients.runtime import UNSET

        if anchor is not None:
            raise AtlassianError(NO_ANCHOR, advice="Nothing was sent. Leave selection out to comment below the page.")
        body = Content(
            type_="comment",
            container={"id": page_id, "type": "page"},
            ancestors=[Content(id=parent.id)] if parent and parent.id else UNSET,
            body=_body(storage),
        )
        request = create_content.request(body=body, expand=f"{PARTS},container")
        return read_content_comment(mapping(await write(self._client, request)))

    async def update(self, comment: PageComment, *, storage: str | None, resolved: bool | None) -> PageComment:
        """Replace the text of a comment that was read and return the server's answer."""
        from atlassian_clients.confluence_data_center.api.content_resource import update_content
        from atlassian_clients.confluence_data_center.models.content import Content
        from atlassian_clients.confluence_data_center.models.version import Version

        if resolved is not None or storage is None:
            raise AtlassianError(NO_RESOLVING, advice="Nothing was sent. Do it in the browser.")
        comment_id = path_value(comment.id or "", "comment id")
        body = Content(id=comment_id, type_="comment", body=_body(storage), version=Version(number=(comment.version or 0) + 1))
        return read_content_comment(mapping(await write(self._client, update_content.request(comment_id, body=body))))

    async def delete(self, comment: PageComment) -> None:
        """Delete a comment."""
        from atlassian_clients.confluence_data_center.api.content_resource import delete_content

        await change(self._client, delete_content.request(path_value(comment.id or "", "comment id")))


def _body(storage: str) -> dict[str, Any]:
    return {"storage": {"value": storage, "representation": "storage"}}
