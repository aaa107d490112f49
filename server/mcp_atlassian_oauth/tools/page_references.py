"""People, pages and files that a page's markdown refers to: named when it is read, looked up when it is written."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Iterator

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.protocols import Confluence, Page

logger = logging.getLogger(__name__)

# Code is passed over: what looks like a link in it isn't one.
_TOKEN = re.compile(
    r"""^[ \t>]*(?P<fence>`{3,}|~{3,})[^\n]*(?:\n(?![ \t>]*(?P=fence))[^\n]*)*(?:\n[^\n]*)?
      | (?P<ticks>(?<!`)(`{1,9})(?!`))[^\n]{0,999}?(?<!`)(?P=ticks)(?!`)
      | \\\[(?:\\.|[^\[\]\\\n]){0,200}\] | \\.
      | \[~(?P<short>[^\]\s]{1,200})\]
      | \]\((?P<destination>(?:user|page|attachment):(?:[^\s()<>]|\([^\s()<>]*\))* | <(?:user|page|attachment):[^<>\n]*>)\)
    """,
    re.VERBOSE | re.MULTILINE,
)
_MENTION = re.compile(r"\[(?P<name>@(?:\\.|[^\[\]\\\n]){0,200})\]\((?P<target>user:[^\s()<>]+|<user:[^<>\n]+>)\)")
_ID = re.compile(r"[0-9]{4,19}")
MOST_LOOKED_UP = 100


@attrs.frozen
class Reference:
    """What a link leads to: `scheme` (user, page, attachment) and what follows the colon, as it stands in the text."""

    scheme: str
    value: str
    start: int
    end: int


def references(markdown: str) -> Iterator[Reference]:
    """Yield the mentions and the links to pages and attachments in markdown, outside of code."""
    from mcp_atlassian_oauth.markup.syntax import unescape

    for found in _TOKEN.finditer(markdown):
        if short := found["short"]:
            yield Reference("user", short.removeprefix("accountid:"), *found.span())
        elif destination := found["destination"]:
            scheme, _, value = unescape(destination.strip("<>")).partition(":")
            yield Reference(scheme, value, *found.span("destination"))


async def with_names(confluence: Confluence, markdown: str) -> str:
    """Return markdown whose mentions without a name have one, as far as the site knows those people.

    The stored page keeps ids only. Asks the site once for all that it hasn't been asked for before; where it doesn't
    answer, the ids stay.
    """
    nameless = [mention for mention in _MENTION.finditer(markdown) if mention["name"] == "@"]
    if not nameless:
        return markdown
    ids = dict.fromkeys(_user(mention["target"]) for mention in nameless)
    try:
        people = await confluence.users(list(ids)[:MOST_LOOKED_UP])
    except AtlassianError as error:
        logger.info("The names of mentioned users could not be read: %s", error)
        return markdown
    from mcp_atlassian_oauth.markup.syntax import escape

    in_code = _code_spans(markdown)

    def named(mention: re.Match[str]) -> str:
        person = people.get(_user(mention["target"]))
        name = person.name if person else None
        if mention["name"] != "@" or not name or any(start <= mention.start() < end for start, end in in_code):
            return mention[0]
        return f"[@{escape(' '.join(name.split())).replace(']', chr(92) + ']')}]({mention['target']})"

    return _MENTION.sub(named, markdown)


def _code_spans(markdown: str) -> list[tuple[int, int]]:
    return [found.span() for found in _TOKEN.finditer(markdown) if found["fence"] or found["ticks"]]


def without_names(markdown: str, stored: str) -> str:
    """Return markdown with mentions as `stored` (the markdown of the stored page) has them: without the names we gave them.

    A name is no part of a stored mention; left in, it would make every paragraph with one look changed.
    """
    if "[@](" not in stored:
        return markdown

    def plain(mention: re.Match[str]) -> str:
        bare = f"[@]({mention['target']})"
        return bare if bare in stored and mention[0] not in stored else mention[0]

    return _MENTION.sub(plain, markdown)


def _user(target: str) -> str:
    from mcp_atlassian_oauth.markup.syntax import unescape

    return unescape(target.strip("<>")).partition(":")[2]


async def looked_up(confluence: Confluence, markdown: str, *, known: str, space: str | None, page: str | None) -> str:
    """Return markdown whose links lead somewhere: what `known` (the page's markdown so far) hasn't is looked up.

    A page may be given by its id (`page:12345`): it becomes a link by space and title, as the page is stored. `space` is
    the key of the page's own space, `page` its id, None while it doesn't exist. Raises AtlassianError that names every
    user, page and file that there isn't; nothing has been sent then.
    """
    had = {(reference.scheme, reference.value) for reference in references(known)}
    new = [found for found in references(markdown) if (found.scheme, found.value) not in had and found.value]
    wanted = dict.fromkeys((found.scheme, found.value) for found in new)
    if not wanted:
        return markdown
    search = _Search(confluence, space, page)
    for scheme, value in list(wanted)[:MOST_LOOKED_UP]:
        if scheme != "user":
            await search.look_for(scheme, value)
    await search.look_for_people([value for scheme, value in wanted if scheme == "user"][:MOST_LOOKED_UP])
    if search.missing:
        raise AtlassianError(
            *search.missing, advice="Nothing was sent: these links would lead nowhere. Correct or leave them out."
        )
    for found in reversed(new):
        if title := search.titles.get(found.value):
            markdown = f"{markdown[: found.start]}{title}{markdown[found.end :]}"
    return markdown


@attrs.define
class _Search:
    """One look for what a text refers to."""

    confluence: Confluence
    space: str | None
    page: str | None
    missing: list[str] = attrs.field(factory=list)
    titles: dict[str, str] = attrs.field(factory=dict)
    """Destinations to put in the place of pages given by id."""

    async def look_for(self, scheme: str, value: str) -> None:
        """Look for a page or a file; what there isn't is noted."""
        if scheme == "page":
            await self._page(value)
        else:
            await self._file(value)

    async def look_for_people(self, ids: list[str]) -> None:
        """Look for users; one that there isn't is noted."""
        if not ids:
            return
        try:
            people = await self.confluence.users(ids)
        except AtlassianError as error:
            # An account that may not look people up may still mention them.
            if error.status not in (401, 403):
                raise
            return
        self.missing += [f"There is no user {value!r}." for value, person in people.items() if person is None]

    async def _page(self, value: str) -> None:
        from mcp_atlassian_oauth.markup.syntax import page_reference, split_page_reference, write_destination

        space, title, anchor = split_page_reference(value)
        if not title:
            return
        if space is None and _ID.fullmatch(title) and (found := await self._by_id(title)):
            # In its own space a page is stored by title alone, so that a copy of the space refers to itself.
            elsewhere = found.space if found.space != self.space else None
            self.titles[value] = write_destination(page_reference("page", elsewhere, found.title or "", anchor))
        elif await self._by_title(space or self.space, title) is None:
            self.missing.append(f"There is no page {title!r} in space {space or self.space}.")

    async def _by_id(self, page_id: str) -> Page | None:
        found = await _none_if_absent(self.confluence.page(page_id))
        return found if found and found.title and found.space else None

    async def _by_title(self, space: str | None, title: str) -> Page | None:
        return await _none_if_absent(self.confluence.find_page(space, title)) if space else None

    async def _file(self, value: str) -> None:
        from mcp_atlassian_oauth.markup.syntax import split_page_reference

        file, _, place = value.partition("?")
        name = split_page_reference(f"/{file}")[1]
        kind, _, where = place.partition("=")
        holder, called = self.page, "the page"
        if kind == "page":
            space, title, _ = split_page_reference(where)
            found = await self._by_title(space or self.space, title)
            if found is None or found.id is None:
                self.missing.append(
                    f"There is no page {title!r} in space {space or self.space}, so no attachment {name!r} of it."
                )
                return
            holder, called = found.id, f"page {title!r}"
        elif kind:
            return
        if holder is None:
            self.missing.append(
                f"The attachment {name!r} isn't there before the page is: create the page, attach the file, then refer to it."
            )
        elif not await self.confluence.has_attachment(holder, name):
            self.missing.append(f"There is no attachment {name!r} on {called}.")


async def _none_if_absent(asked: Awaitable[Page]) -> Page | None:
    try:
        return await asked
    except AtlassianError as error:
        if error.status != 404:
            raise
        return None
