"""People, pages and files that a page's markdown refers to: named when it is read, looked up when it is written."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Iterator, Mapping, Sequence

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.members import Members
from mcp_atlassian_oauth.sites.protocols import Confluence, Jira, Page, User
from mcp_atlassian_oauth.tools.members import the_member

logger = logging.getLogger(__name__)

# Code is passed over: what looks like a link in it isn't one.
_TOKEN = re.compile(
    r"""^[ \t>]*(?P<fence>`{3,}|~{3,})[^\n]*(?:\n(?![ \t>]*(?P=fence))[^\n]*)*(?:\n[^\n]*)?
      | (?P<ticks>(?<!`)(`{1,9})(?!`))[^\n]{0,999}?(?<!`)(?P=ticks)(?!`)
      | \\\[(?:\\.|[^\[\]\\\n]){0,200}\] | \\.
      | \[~(?P<short>[^\]\s]{1,200})\]
      | \]\((?P<destination>(?:SCHEME):(?:[^\s()<>]|\([^\s()<>]*\))* | <(?:SCHEME):[^<>\n]*>)\)
    """.replace("SCHEME", "user|page|blog|space|issue|attachment"),
    re.VERBOSE | re.MULTILINE,
)
_MENTION = re.compile(r"\[(?P<name>@(?:\\.|[^\[\]\\\n]){0,200})\]\((?P<target>user:[^\s()<>]+|<user:[^<>\n]+>)\)")
_ID = re.compile(r"[0-9]{4,19}")
_ISSUE = re.compile(r"[A-Z][A-Z0-9_]*-[0-9]{1,18}")
MOST_LOOKED_UP = 100


@attrs.frozen
class Reference:
    """What a link leads to: `scheme` (user, page, blog, space, issue, attachment) and what follows the colon.

    `short` is whether it stands as a whole mention, [~ada], and not as a link's destination.
    """

    scheme: str
    value: str
    start: int
    end: int
    short: bool = False


def references(markdown: str) -> Iterator[Reference]:
    """Yield the mentions and the links to pages, blog posts, spaces, issues and attachments in markdown, outside of code."""
    from mcp_atlassian_oauth.markup.syntax import unescape

    for found in _TOKEN.finditer(markdown):
        if short := found["short"]:
            yield Reference("user", short.removeprefix("accountid:"), *found.span(), short=True)
        elif destination := found["destination"]:
            scheme, _, value = unescape(destination.strip("<>")).partition(":")
            yield Reference(scheme, value, *found.span("destination"))


async def with_people(confluence: Confluence, page: Page, markdown: str) -> tuple[Page, str]:
    """Return a page whose author has a name, and markdown as `with_names` does: one request for all of them."""
    author = page.author
    unknown = [author.id] if author and author.id and not author.name else []
    people = await people_by_id(confluence, [*unknown, *_nameless(markdown)])
    if author and author.id and people.get(author.id):
        page = attrs.evolve(page, author=people[author.id])
    return page, _named(markdown, people)


async def with_names(confluence: Confluence, markdown: str) -> str:
    """Return markdown whose mentions without a name have one, as far as the site knows those people.

    The stored page keeps ids only. Asks the site once for all that it hasn't been asked for before; where it doesn't
    answer, the ids stay.
    """
    return _named(markdown, await people_by_id(confluence, _nameless(markdown)))


async def people_by_id(confluence: Confluence, ids: Sequence[str]) -> Mapping[str, User | None]:
    """Return people by their ids, of a hundred at most; nobody where the site doesn't answer, as an id still tells who it is."""
    if not ids:
        return {}
    try:
        return await confluence.users(list(dict.fromkeys(ids))[:MOST_LOOKED_UP])
    except AtlassianError as error:
        logger.info("The names of users could not be read: %s", error)
        return {}


def _nameless(markdown: str) -> list[str]:
    return [_user(mention["target"]) for mention in _MENTION.finditer(markdown) if mention["name"] == "@"]


def _named(markdown: str, people: Mapping[str, User | None]) -> str:
    if not people:
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


def new_references(markdown: str, known: str) -> list[Reference]:
    """Return the references in markdown that `known` doesn't have, in their order."""
    had = {(reference.scheme, reference.value) for reference in references(known)}
    return [found for found in references(markdown) if (found.scheme, found.value) not in had and found.value]


def replaced(markdown: str, found: Sequence[Reference], destinations: Mapping[tuple[str, str], str]) -> str:
    """Return markdown with other destinations in the place of references, by scheme and value."""
    for reference in reversed(found):
        if destination := destinations.get((reference.scheme, reference.value)):
            whole = f"[@]({destination})" if reference.short else destination
            markdown = f"{markdown[: reference.start]}{whole}{markdown[reference.end :]}"
    return markdown


def dead_links(missing: Sequence[str]) -> AtlassianError:
    """Return the error for references that lead nowhere, each named."""
    return AtlassianError(*missing, advice="Nothing was sent: these links would lead nowhere. Correct or leave them out.")


async def looked_up(
    confluence: Confluence, markdown: str, *, known: str, space: str | None, page: str | None, jira: Jira | None = None
) -> str:
    """Return markdown whose links lead somewhere: what `known` (the page's markdown so far) hasn't is looked up.

    A page may be given by its id (`page:12345`): it becomes a link by space and title, as the page is stored; a person by
    name becomes a mention by id, and `issue:KEY` the address in `jira`. `space` is the key of the page's own space, `page`
    its id, None while it doesn't exist. Raises AtlassianError that names every user, page, space, issue and file that
    there isn't; nothing has been sent then.
    """
    new = new_references(markdown, known)
    wanted = dict.fromkeys((found.scheme, found.value) for found in new)
    if not wanted:
        return markdown
    search = _Search(confluence, space, page, jira)
    for scheme, value in list(wanted)[:MOST_LOOKED_UP]:
        if scheme != "user":
            await search.look_for(scheme, value)
    await search.look_for_people([value for scheme, value in wanted if scheme == "user"][:MOST_LOOKED_UP])
    if search.missing:
        raise dead_links(search.missing)
    return replaced(markdown, new, search.destinations)


async def issue_address(jira: Jira | None, value: str) -> str:
    """Return the address of the issue that `issue:…` means; raises AtlassianError that says why there is none."""
    key = value.strip().upper()
    if jira is None:
        raise AtlassianError(f"The link issue:{value} needs Jira, which isn't configured: give the issue's address instead.")
    if not _ISSUE.fullmatch(key):
        raise AtlassianError(f"issue:{value} names no issue: a key looks like PROJ-1.")
    try:
        await jira.issue(key, fields=("summary",))
    except AtlassianError as error:
        if error.status != 404:
            raise
        raise AtlassianError(f"There is no issue {key}, or this account may not see it.") from error
    return f"{jira.url}/browse/{key}"


@attrs.define
class _Search:
    """One look for what a text refers to."""

    confluence: Confluence
    space: str | None
    page: str | None
    jira: Jira | None = None
    missing: list[str] = attrs.field(factory=list)
    destinations: dict[tuple[str, str], str] = attrs.field(factory=dict)
    """What to put in the place of references by id, name or key."""

    async def look_for(self, scheme: str, value: str) -> None:
        """Look for anything but a person; what there isn't is noted."""
        look = {
            "page": self._page,
            "blog": self._blog_post,
            "space": self._space,
            "issue": self._issue,
            "attachment": self._file,
        }
        await look[scheme](value)

    async def look_for_people(self, values: list[str]) -> None:
        """Look for users, by id or by name; one that there isn't is noted."""
        members = self.confluence.members
        ids = [value for value in values if members.may_be_id(value)]
        people: Mapping[str, User | None] = {}
        try:
            people = await self.confluence.users(ids) if ids else {}
        except AtlassianError as error:
            # An account that may not look people up may still mention them.
            if error.status not in (401, 403):
                raise
        unknown = [value for value in ids if value in people and people[value] is None]
        for value in (*unknown, *(value for value in values if value not in ids)):
            await self._person(members, value)

    async def _person(self, members: Members, value: str) -> None:
        from mcp_atlassian_oauth.markup.syntax import write_destination

        name = value.removeprefix("@")
        try:
            if members.may_be_id(name) and re.search(r"[0-9/:]", name):
                raise AtlassianError(f"There is no user {value!r}.")
            found = await the_member(members, name)
        except AtlassianError as error:
            if error.status is not None:
                raise
            self.missing.append(" ".join(error.messages))
        else:
            self.destinations["user", value] = write_destination(f"user:{found.id}")

    async def _blog_post(self, value: str) -> None:
        from mcp_atlassian_oauth.markup.syntax import split_page_reference

        space, rest, _ = split_page_reference(value)
        day, slash, title = rest.partition("/")
        if not slash:
            day, title = "", rest
        found = await self.confluence.tree.titled(
            title, space=space or self.space, kind="blogpost", day=day.replace("/", "-") or None
        )
        if not found:
            self.missing.append(f"There is no blog post {title!r}{f' of {day}' if day else ''} in space {space or self.space}.")

    async def _space(self, value: str) -> None:
        try:
            await self.confluence.space_id(value)
        except AtlassianError as error:
            if error.status != 404:
                raise
            self.missing.append(f"There is no space {value!r}, or this account may not see it.")

    async def _issue(self, value: str) -> None:
        try:
            self.destinations["issue", value] = await issue_address(self.jira, value)
        except AtlassianError as error:
            if error.status is not None:
                raise
            self.missing.extend(error.messages)

    async def _page(self, value: str) -> None:
        from mcp_atlassian_oauth.markup.syntax import page_reference, split_page_reference, write_destination

        space, title, anchor = split_page_reference(value)
        if not title:
            return
        if space is None and _ID.fullmatch(title) and (found := await self._by_id(title)):
            # In its own space a page is stored by title alone, so that a copy of the space refers to itself.
            elsewhere = found.space if found.space != self.space else None
            reference = page_reference("page", elsewhere, found.title or "", anchor)
            # A blog post is no page; its day, which a reference to it needs, isn't in every server's answer.
            as_address = found.url if found.kind == "blogpost" else None
            self.destinations["page", value] = write_destination(as_address or reference)
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
