"""People, pages, issues and files that a text of Jira refers to: looked up before it is written."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.details import StoredFile
from mcp_atlassian_oauth.sites.protocols import Confluence, Page
from mcp_atlassian_oauth.tools.page_references import (
    MOST_LOOKED_UP,
    Reference,
    dead_links,
    issue_address,
    new_references,
    replaced,
)
from mcp_atlassian_oauth.tools.people import resolve_user
from mcp_atlassian_oauth.tools.registry import Call

# The text of an image that ends where its destination begins.
_IMAGE = re.compile(r"!\[(?:\\.|[^\[\]\\])*\]\($")
_PAGE_ID = re.compile(r"[0-9]{4,19}")
LONGEST_TEXT = 500


async def linked(call: Call, markdown: str, *, issue: str | None = None, known: str = "") -> str:
    """Return markdown for Jira whose links lead somewhere: what `known` (the text so far) hasn't is looked up.

    Pages, blog posts, spaces and issues become addresses, people mentions by id, and attachments of `issue` (None while it
    doesn't exist) what the site shows files by. Raises AtlassianError that names everything that there isn't; nothing has
    been sent then.
    """
    new = new_references(markdown, known)
    if not new:
        return markdown
    search = _Search(call, issue)
    for reference in new[:MOST_LOOKED_UP]:
        image = bool(_IMAGE.search(markdown[max(0, reference.start - LONGEST_TEXT) : reference.start]))
        await search.look_for(reference, image=image)
    if search.missing:
        raise dead_links(tuple(dict.fromkeys(search.missing)))
    text = replaced(markdown, [one for one in new if not one.scheme.startswith("attachment")], search.destinations)
    # An image and a link to the same file lead to different things, so files are put in by their places.
    files = new_references(text, known)
    return _with_files(text, [one for one in files if one.scheme == "attachment"], search)


def _with_files(markdown: str, found: Sequence[Reference], search: _Search) -> str:
    for reference in reversed(found):
        image = bool(_IMAGE.search(markdown[max(0, reference.start - LONGEST_TEXT) : reference.start]))
        if destination := search.files.get((reference.value, image)):
            markdown = f"{markdown[: reference.start]}{destination}{markdown[reference.end :]}"
    return markdown


@attrs.define
class _Search:
    """One look for what a text refers to."""

    call: Call
    issue: str | None
    missing: list[str] = attrs.field(factory=list)
    destinations: dict[tuple[str, str], str] = attrs.field(factory=dict)
    files: dict[tuple[str, bool], str | None] = attrs.field(factory=dict)
    """What files are referred to by, by name and whether they are shown."""
    _attached: tuple[StoredFile, ...] | None = None

    async def look_for(self, reference: Reference, *, image: bool) -> None:
        """Look for what a link leads to; what there isn't is noted."""
        scheme, value = reference.scheme, reference.value
        if scheme == "attachment":
            if (value, image) not in self.files:
                await self._file(value, image)
            return
        if (scheme, value) in self.destinations:
            return
        look = {"user": self._person, "issue": self._issue}
        try:
            destination = await look.get(scheme, lambda _: self._elsewhere(scheme, value))(value)
        except AtlassianError as error:
            if error.status not in (None, 404):
                raise
            self.missing.append(" ".join(error.messages))
        else:
            self.destinations[scheme, value] = destination

    async def _person(self, value: str) -> str:
        from mcp_atlassian_oauth.markup.syntax import write_destination

        try:
            user = await resolve_user(self.call, value)
        except AtlassianError as error:
            if error.status == 404:
                raise AtlassianError(f"There is no user {value!r}.") from error
            # An account that may not look people up may still mention them by id.
            if error.status in (401, 403) and self.call.jira().people.is_id(value):
                return f"user:{value}"
            raise
        return write_destination(f"user:{user.id}")

    async def _issue(self, value: str) -> str:
        return await issue_address(self.call.jira(), value)

    async def _elsewhere(self, scheme: str, value: str) -> str:
        """Return the address in Confluence of a page, a blog post or a space."""
        from mcp_atlassian_oauth.markup.syntax import split_page_reference, write_destination

        confluence = self.call.confluence_or_none()
        if confluence is None:
            raise AtlassianError(f"The link {scheme}:{value} needs Confluence, which isn't configured: give the address instead.")
        if scheme == "space":
            url = (await confluence.space(value)).url
        else:
            space, title, anchor = split_page_reference(value)
            page = await self._page(confluence, scheme, space or self.call.defaults.conf_space, title)
            url = page.url + (f"#{anchor}" if anchor and page.url else "") if page.url else None
        if url is None:
            raise AtlassianError(f"Confluence doesn't say the address of {scheme}:{value}: give it instead.")
        return write_destination(url)

    async def _page(self, confluence: Confluence, scheme: str, space: str | None, title: str) -> Page:
        if scheme == "blog":
            day, slash, name = title.partition("/")
            posts = await confluence.tree.titled(
                name if slash else title, space=space, kind="blogpost", day=day.replace("/", "-") if slash else None
            )
            if len(posts) == 1:
                return posts[0]
            many = f"{len(posts)} blog posts" if posts else "no blog post"
            raise AtlassianError(f"There is {many} {title!r}{f' in space {space}' if space else ''}: give its address instead.")
        if _PAGE_ID.fullmatch(title):
            try:
                return await confluence.page(title)
            except AtlassianError as error:
                raise _renamed(error, f"There is no page {title!r}.") from error
        if space is None:
            raise AtlassianError(f"Which space is the page {title!r} in? Write page:SPACE/{title}.")
        try:
            return await confluence.find_page(space, title)
        except AtlassianError as error:
            raise _renamed(error, f"There is no page {title!r} in space {space}.") from error

    async def _file(self, value: str, image: bool) -> None:
        from mcp_atlassian_oauth.markup.syntax import split_page_reference

        name = split_page_reference(f"/{value.partition('?')[0]}")[1]
        if self.issue is None:
            self.missing.append(
                f"The attachment {name!r} isn't there before the issue is: create it, attach the file, then refer to it."
            )
            return
        details = self.call.jira().details
        if self._attached is None:
            self._attached = await details.files(self.issue)
        file = next((file for file in reversed(self._attached) if file.name == name), None)
        if file is None:
            self.missing.append(f"There is no attachment {name!r} on {self.issue}.")
            return
        try:
            self.files[value, image] = await details.reference(file, shown=image)
        except AtlassianError as error:
            self.missing.append(" ".join(error.messages))


def _renamed(error: AtlassianError, message: str) -> AtlassianError:
    return AtlassianError(message, status=404) if error.status == 404 else error
