"""Confluence's seed: spaces, their page trees with versions and labels, comments, files."""

from __future__ import annotations

from datetime import timedelta

from atlassian_sandbox.world import START, Page, PageComment, PageTemplate, PageVersion, Space, User, World

from .files import PAGE_FILES, add_file
from .pages import COMMENTS, PAGES, SPACES, TEMPLATES, Draft


def add_confluence(world: World) -> None:
    """Add everything of Confluence."""
    for identity, key, name, description, owner, kind in SPACES:
        created = START - timedelta(days=400 - int(identity) % 100)
        world.spaces[key] = Space(identity, key, name, description, owner, created, kind=kind)
    by_title: dict[str, Page] = {}
    for number, draft in enumerate(PAGES):
        by_title[draft.title] = _page(world, draft, str(65601 + 131 * number), by_title, number)
    for title, name, media, data, author, age in PAGE_FILES:
        add_file(world, by_title[title].id, name, media, data, author, age)
    for title, author, age, body, place, selection in COMMENTS:
        comment = PageComment(
            world.new_id(), by_title[title].id, author, START - timedelta(days=age, hours=-2), filled(world, body),
            kind=place, selection=selection,
        )  # fmt: skip
        world.page_comments[comment.id] = comment
    if world.deployment == "cloud":
        world.templates = {each[0]: PageTemplate(*each) for each in TEMPLATES}


def _page(world: World, draft: Draft, identity: str, known: dict[str, Page], number: int) -> Page:
    space = world.spaces[draft.space]
    parent = known[draft.parent].id if draft.parent else None
    bodies = [*draft.earlier, draft.body]
    versions = []
    for place, body in enumerate(bodies):
        age = draft.age + (len(bodies) - 1 - place) * 9
        moment = START - timedelta(days=age, hours=(number * 5) % 7)
        author = draft.author if place == 0 else draft.editor or draft.author
        message = "" if place == 0 else draft.message
        versions.append(PageVersion(place + 1, author, moment, draft.title, filled(world, body), message))
    page = Page(
        identity, draft.space, parent, versions, draft.kind, "current", number,
        draft.labels.split(), sorted({draft.author, "mokafor"}),
    )  # fmt: skip
    world.pages[identity] = page
    if draft.kind == "page" and parent is None and space.homepage is None:
        space.homepage = identity
    return page


def filled(world: World, body: str) -> str:
    """A body with its people: `{user:key}` becomes the reference of the deployment."""
    for user in world.users.values():
        body = body.replace(f"{{user:{user.key}}}", _reference(world, user))
    return body


def _reference(world: World, user: User) -> str:
    if world.deployment == "cloud":
        return f'<ri:user ri:account-id="{user.account_id}" />'
    return f'<ri:user ri:userkey="{user.user_key}" />'
