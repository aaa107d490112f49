"""Comments of pages on Confluence Cloud: v2, where footer and inline comments have addresses of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import change, read, write
from mcp_atlassian_oauth.sites.kinds import BLOG_POSTS
from mcp_atlassian_oauth.sites.lenient import mapping, number
from mcp_atlassian_oauth.sites.paging import next_parameter
from mcp_atlassian_oauth.sites.protocols import SearchPage
from mcp_atlassian_oauth.sites.read_confluence import listed
from mcp_atlassian_oauth.sites.talk import Anchor, PageComment, Place
from mcp_atlassian_oauth.sites.talk.read import read_comment, threaded

if TYPE_CHECKING:
    import httpx
    from atlassian_clients.runtime import Request

    from mcp_atlassian_oauth.sites.protocols import Confluence

MAX_LIMIT = 250
# Replies are asked for comment by comment.
MOST_ROOTS = 15
_PLACES: tuple[Place, Place] = ("footer", "inline")


@attrs.frozen
class TalkCloud:
    """See `Talk`."""

    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)
    _confluence: Confluence = attrs.field(repr=False)

    @property
    def resolves(self) -> bool:
        """Whether inline comments can be made and resolved."""
        return True

    async def comments(self, page_id: str, *, limit: int, cursor: str | None = None) -> SearchPage[PageComment]:
        """Return comments of a page, footer comments first, each with the replies to it right behind it."""
        at, _, of_place = (cursor or "footer:").partition(":")
        place = next((one for one in _PLACES if one == at), None)
        if place is None:
            raise AtlassianError("This cursor is of another list.", advice="Leave it out to start at the beginning.")
        found = await self._roots(page_id, place, min(limit, MOST_ROOTS), of_place or None)
        following = f"{place}:{found.cursor}" if found.cursor else None
        roots = list(found.items)
        if place == "footer" and not found.cursor:
            left = min(limit, MOST_ROOTS) - len(roots)
            if left > 0:
                inline = await self._roots(page_id, "inline", left, None)
                roots += inline.items
                following = f"inline:{inline.cursor}" if inline.cursor else None
            else:
                following = "inline:"
        everything = threaded([*roots, *await self._replies(roots)])
        return SearchPage(await self._with_names(everything), cursor=following)

    async def _roots(self, page_id: str, place: Place, limit: int, cursor: str | None) -> SearchPage[PageComment]:
        from atlassian_clients.confluence_cloud_v2.api.comment import (
            get_blog_post_footer_comments,
            get_blog_post_inline_comments,
            get_page_footer_comments,
            get_page_inline_comments,
        )
        from atlassian_clients.runtime import UNSET

        of_page, of_post = {
            "footer": (get_page_footer_comments, get_blog_post_footer_comments),
            "inline": (get_page_inline_comments, get_blog_post_inline_comments),
        }[place]

        async def ask(operation: Any) -> Any:
            request = operation.request(_id(page_id, "page id"), body_format="storage", limit=limit, cursor=cursor or UNSET)
            return await read(self._client, request)

        if self._cache.known(BLOG_POSTS, page_id):
            raw = await ask(of_post)
        else:
            try:
                raw = await ask(of_page)
            except AtlassianError as no_page:
                if no_page.status != 404:
                    raise
                try:
                    raw = await ask(of_post)
                except AtlassianError as error:
                    raise no_page from error
                self._cache.put(BLOG_POSTS, page_id, True)
        following = next_parameter(raw, "cursor")
        found = tuple(read_comment(one, place) for one in listed(raw, "comments"))
        return SearchPage(found, cursor=following if following != cursor else None)

    async def _replies(self, above: list[PageComment]) -> list[PageComment]:
        """Return the replies to comments, those to replies too, each level asked for at once."""
        from anyio import create_task_group

        known = {comment.id for comment in above}
        replies: list[PageComment] = []
        refused: list[AtlassianError] = []

        async def ask(comment: PageComment, found: list[PageComment]) -> None:
            try:
                found += await self._replies_to(comment)
            except AtlassianError as error:
                refused.append(error)

        while above:
            below: list[list[PageComment]] = [[] for _ in above]
            async with create_task_group() as group:
                for comment, found in zip(above, below, strict=True):
                    if number(comment.id) is not None:
                        group.start_soon(ask, comment, found)
            if refused:
                raise refused[0]
            above = [reply for found in below for reply in found if reply.id not in known]
            known |= {reply.id for reply in above}
            replies += above
        return replies

    async def _replies_to(self, comment: PageComment) -> list[PageComment]:
        from atlassian_clients.confluence_cloud_v2.api.comment import get_footer_comment_children, get_inline_comment_children
        from atlassian_clients.runtime import UNSET

        children = get_inline_comment_children if comment.place == "inline" else get_footer_comment_children
        found: list[PageComment] = []
        cursor: str | None = None
        while True:
            request = children.request(
                _id(comment.id, "comment id"), body_format="storage", limit=MAX_LIMIT, cursor=cursor or UNSET
            )
            raw = await read(self._client, request)
            found += [attrs.evolve(read_comment(one, comment.place), parent=comment.id) for one in listed(raw, "comments")]
            following = next_parameter(raw, "cursor")
            if following is None or following == cursor:
                return found
            cursor = following

    async def _with_names(self, comments: tuple[PageComment, ...]) -> tuple[PageComment, ...]:
        ids = list(dict.fromkeys(comment.author.id for comment in comments if comment.author and comment.author.id))
        if not ids:
            return comments
        try:
            people = await self._confluence.users(ids)
        except AtlassianError:
            # Who may not look people up may still read what they say.
            return comments
        return tuple(
            attrs.evolve(comment, author=people.get((comment.author and comment.author.id) or "") or comment.author)
            for comment in comments
        )

    async def comment(self, comment_id: str, place: Place | None = None) -> PageComment:
        """Return one comment as the server holds it; a known `place` spares a request."""
        refused: AtlassianError | None = None
        for one in (place,) if place else _PLACES:
            try:
                raw = mapping(await read(self._client, _by_id(comment_id, one)))
            except AtlassianError as error:
                refused = refused or error
                if error.status != 404:
                    raise
            else:
                found = read_comment(raw, one)
                shown = (await self._with_names((found,)))[0]
                return shown if shown.id else attrs.evolve(shown, id=comment_id)
        raise refused or AtlassianError("There is no such comment.", status=404)

    async def add(
        self, page_id: str, storage: str, *, parent: PageComment | None = None, anchor: Anchor | None = None
    ) -> PageComment:
        """Comment on a page, on some of its text, or reply to a comment, and return the server's answer."""
        post = self._cache.known(BLOG_POSTS, page_id) is not None
        try:
            return await self._add(page_id, post, storage, parent, anchor)
        except AtlassianError as no_page:
            # Only a refusal tells a blog post's id from a page's; nothing was added then.
            if no_page.status != 404 or parent or post:
                raise
            try:
                added = await self._add(page_id, True, storage, parent, anchor)
            except AtlassianError as error:
                raise (no_page if error.status == 404 else error) from error
            self._cache.put(BLOG_POSTS, page_id, True)
            return added

    async def _add(
        self, page_id: str, post: bool, storage: str, parent: PageComment | None, anchor: Anchor | None
    ) -> PageComment:
        from atlassian_clients.confluence_cloud_v2.api.comment import create_footer_comment, create_inline_comment
        from atlassian_clients.confluence_cloud_v2.models.comment_body_write import CommentBodyWrite
        from atlassian_clients.confluence_cloud_v2.models.create_footer_comment_model import CreateFooterCommentModel
        from atlassian_clients.confluence_cloud_v2.models.create_inline_comment_model import CreateInlineCommentModel
        from atlassian_clients.confluence_cloud_v2.models.create_inline_comment_model_inline_comment_properties import (
            CreateInlineCommentModelInlineCommentProperties as Properties,
        )
        from atlassian_clients.runtime import UNSET

        body = CommentBodyWrite(representation="storage", value=storage)
        page = page_id if not parent and not post else UNSET
        blog_post = page_id if not parent and post else UNSET
        reply_to = parent.id if parent and parent.id else UNSET
        if anchor is None and (parent is None or parent.place == "footer"):
            footer = CreateFooterCommentModel(page_id=page, blog_post_id=blog_post, parent_comment_id=reply_to, body=body)
            return read_comment(mapping(await write(self._client, create_footer_comment.request(body=footer))), "footer")
        properties = anchor and Properties(
            text_selection=anchor.text,
            text_selection_match_count=anchor.count,
            text_selection_match_index=anchor.index,
        )
        inline = CreateInlineCommentModel(
            page_id=page,
            blog_post_id=blog_post,
            parent_comment_id=reply_to,
            body=body,
            inline_comment_properties=properties or UNSET,
        )
        return read_comment(mapping(await write(self._client, create_inline_comment.request(body=inline))), "inline")

    async def update(self, comment: PageComment, *, storage: str | None, resolved: bool | None) -> PageComment:
        """Replace the text of a comment that was read, resolve or reopen it, and return the server's answer."""
        from atlassian_clients.confluence_cloud_v2.api.comment import update_footer_comment, update_inline_comment
        from atlassian_clients.confluence_cloud_v2.models.comment_body_write import CommentBodyWrite
        from atlassian_clients.confluence_cloud_v2.models.update_footer_comment_body import UpdateFooterCommentBody
        from atlassian_clients.confluence_cloud_v2.models.update_footer_comment_model_version import (
            UpdateFooterCommentModelVersion as Version,
        )
        from atlassian_clients.confluence_cloud_v2.models.update_inline_comment_model import UpdateInlineCommentModel
        from atlassian_clients.runtime import UNSET

        version = Version(number=(comment.version or 0) + 1)
        body = CommentBodyWrite(representation="storage", value=storage) if storage is not None else UNSET
        comment_id = _id(comment.id, "comment id")
        request: Request
        if comment.place == "inline":
            said = UNSET if resolved is None else resolved
            inline = UpdateInlineCommentModel(version=version, body=body, resolved=said)
            request = update_inline_comment.request(comment_id, body=inline)
        else:
            request = update_footer_comment.request(comment_id, body=UpdateFooterCommentBody(version=version, body=body))
        return read_comment(mapping(await write(self._client, request)), comment.place)

    async def delete(self, comment: PageComment) -> None:
        """Delete a comment."""
        from atlassian_clients.confluence_cloud_v2.api.comment import delete_footer_comment, delete_inline_comment

        one = delete_inline_comment if comment.place == "inline" else delete_footer_comment
        await change(self._client, one.request(_id(comment.id, "comment id")))


def _by_id(comment_id: str, place: Place) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment import get_footer_comment_by_id, get_inline_comment_by_id

    identity = _id(comment_id, "comment id")
    if place == "inline":
        return get_inline_comment_by_id.request(identity, body_format="storage")
    return get_footer_comment_by_id.request(identity, body_format="storage")


def _id(value: str | None, what: str) -> int:
    found = number(value)
    if found is None:
        raise AtlassianError(f"{(value or '')[:60]!r} is no {what}: it has digits only.", advice="Nothing was sent.")
    return found
