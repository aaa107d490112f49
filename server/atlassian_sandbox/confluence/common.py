"""What all of Confluence's behaviours share: people, times, bodies, finding and changing pages."""

from __future__ import annotations

import base64
import html
from datetime import datetime
from typing import Any
from urllib.parse import quote, quote_plus

import orjson

from atlassian_sandbox import bodies
from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.jira.common import checked_text
from atlassian_sandbox.world import Attachment, Page, PageComment, PageVersion, Space, User


def site(call: Call) -> str:
    """The address of Confluence: with `/wiki` on Cloud, with the context path on Data Center."""
    return f"{call.base}/wiki" if call.cloud else call.base


def web(call: Call) -> str:
    """The address of Confluence for people, as `_links.base` has it."""
    return f"{call.site}/wiki" if call.cloud else call.base


def iso(moment: datetime, cloud: bool = True) -> str:
    """A moment as Confluence writes it."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}" + ("Z" if cloud else "+00:00")


def user_json(call: Call, user: User) -> dict[str, Any]:
    """A user as the v1 and Data Center APIs show them."""
    picture = {"path": f"/aa-avatar/{user.key}", "width": 48, "height": 48, "isDefault": True}
    if call.cloud:
        return {
            "type": "known", "accountId": user.account_id, "accountType": user.account_type, "email": user.email,
            "publicName": user.display_name, "displayName": user.display_name, "profilePicture": picture,
            "isExternalCollaborator": False, "timeZone": user.time_zone,
            "_expandable": {"operations": "", "personalSpace": ""},
            "_links": {"self": f"{site(call)}/rest/api/user?accountId={user.account_id}"},
        }  # fmt: skip
    return {
        "type": "known", "username": user.name, "userKey": user.user_key,
        "profilePicture": picture, "displayName": user.display_name, "_expandable": {"status": ""},
        "_links": {"self": f"{site(call)}/rest/api/user?username={user.name}"},
    }  # fmt: skip


def get_page(call: Call, reference: str | None = None, kind: str | None = None, trashed: bool = False) -> Page:
    """A page or blog post by id. Raises Refusal 404."""
    reference = call.values[0] if reference is None else reference
    page = call.world.pages.get(reference)
    if page is None or (kind is not None and page.kind != kind) or (page.status == "trashed" and not trashed):
        if call.cloud:
            raise Refusal(404, f"No content found with id : {reference}")
        raise Refusal(404, f"No content found with id: ContentId{{id={reference}}}")
    return page


def get_file(call: Call, reference: str) -> Attachment:
    """An attachment by its id, with or without `att`. Raises Refusal 404."""
    file = call.world.attachments.get(reference.removeprefix("att"))
    if file is None or file.owner not in call.world.pages:
        raise Refusal(404, f"No attachment found with id : {reference}")
    return file


def get_comment(call: Call, reference: str) -> PageComment:
    """A comment by id. Raises Refusal 404."""
    comment = call.world.page_comments.get(reference)
    if comment is None:
        raise Refusal(404, f"No comment found with id : {reference}")
    return comment


def get_space(call: Call, reference: str | None = None) -> Space:
    """A space by key or id. Raises Refusal 404."""
    reference = call.values[0] if reference is None else reference
    space = call.world.space(reference)
    if space is None:
        raise Refusal(404, f"No space found with key or id : {reference}")
    return space


def new_space(call: Call, key: Any, name: Any, description: str) -> Space:
    """Store a new space with its home page. Raises Refusal 400 for a bad key or name and for a key that is taken."""
    if not isinstance(key, str) or not key.isalnum() or not isinstance(name, str) or not name.strip():
        raise Refusal(400, "A space needs a key of letters and digits, and a name.")
    if any(known.lower() == key.lower() for known in call.world.spaces):
        raise Refusal(400, f"A space already exists with key {key}")
    space = Space(call.world.new_id(), key, name, description, call.user.key, call.world.clock.tick())
    call.world.spaces[key] = space
    space.homepage = new_page(call, space, "page", f"{name} Home", "<p />", None).id
    return space


def version_of(page: Page, number: int) -> PageVersion:
    """A version of a page by number, 0 the current. Raises Refusal 404."""
    if number == 0:
        return page.current
    found = next((version for version in page.versions if version.number == number), None)
    if found is None:
        raise Refusal(404, f"No version {number} of content {page.id}")
    return found


def storage_of(call: Call, body: Any) -> str:
    """The storage body of `{"representation": …, "value": …}` or `{"storage": {…}}`. Raises Refusal 400."""
    if not isinstance(body, dict):
        raise Refusal(400, "A body with a representation and a value is needed.")
    representation, value = body.get("representation"), body.get("value")
    for name in ("storage", "atlas_doc_format", "wiki"):
        if representation is None and isinstance(body.get(name), dict):
            representation, value = name, body[name].get("value")
    if not isinstance(value, str):
        raise Refusal(400, "The value of the body must be a string.")
    match representation:
        case "storage":
            bodies.parse_storage(value)
            return value
        case "wiki":
            return "".join(f"<p>{html.escape(line, quote=False)}</p>" for line in value.splitlines() if line.strip())
        case "atlas_doc_format" if call.cloud:
            try:
                document = orjson.loads(value)
            except orjson.JSONDecodeError as error:
                raise Refusal(400, f"The value of atlas_doc_format is not a JSON document: {error}") from error
            return bodies.from_adf(checked_text(call, document, "body"))
        case _:
            raise Refusal(400, f"The representation '{representation}' is not supported for writing.")


def body_value(body: str, representation: str) -> str:
    """A stored body in another representation."""
    match representation:
        case "storage" | "editor":
            return body
        case "atlas_doc_format":
            return orjson.dumps(bodies.to_adf(body)).decode()
        case _:
            return bodies.to_view(body)


def new_page(call: Call, space: Space, kind: str, title: Any, body: str, parent: str | None, status: str = "current") -> Page:
    """Store a new page. Raises Refusal 400 for a title that is empty or taken, 404 for an unknown parent."""
    title = _checked_title(call, space.key, title, kind, None)
    if parent is not None:
        above = get_page(call, parent)
        if above.space != space.key:
            raise Refusal(400, "The parent page is in another space.")
    elif kind == "page":
        parent = space.homepage
    siblings = call.world.children(parent) if parent else []
    page = Page(
        id=call.world.new_id(),
        space=space.key,
        parent=parent if kind == "page" else None,
        versions=[PageVersion(1, call.user.key, call.world.clock.tick(), title, body)],
        kind="blogpost" if kind == "blogpost" else "page",
        status=status,
        position=1 + max((sibling.position for sibling in siblings), default=0),
        watchers=[call.user.key],
    )
    call.world.pages[page.id] = page
    return page


def new_version(call: Call, page: Page, number: Any, title: Any, body: str, message: str = "", minor: bool = False) -> None:
    """Store a new version of a page. Raises Refusal 409 where the number isn't the next one, 400 for a bad title."""
    current = page.current
    if number != current.number + 1:
        if call.cloud:
            raise Refusal(
                409,
                f"Version must be incremented when updating a page. Current Version: [{current.number}]. "
                f"Provided version: [{number}]",
            )
        raise Refusal(409, f"Version must be incremented on update. Current version is: {current.number}")
    title = _checked_title(call, page.space, title, page.kind, page.id)
    page.versions.append(PageVersion(number, call.user.key, call.world.clock.tick(), title, body, message, minor))


def _checked_title(call: Call, space: str, title: Any, kind: str, own: str | None) -> str:
    if not isinstance(title, str) or not title.strip():
        raise Refusal(400, "Title is required." if call.cloud else "Content title cannot be empty.")
    if len(title) > 255:
        raise Refusal(400, "Title cannot be longer than 255 characters.")
    for other in call.world.pages.values():
        taken = other.space == space and other.kind == kind == "page" and other.title.lower() == title.lower()
        if taken and other.id != own and other.status == "current":
            raise Refusal(
                400, f"A page with this title already exists: A page already exists with the same TITLE in this space: {title}"
            )
    return title


def move(call: Call, page: Page, parent: str | None) -> None:
    """Put a page below another. Raises Refusal 400 where that would make a circle."""
    if parent is None or parent == page.parent:
        return
    target = get_page(call, parent)
    if page.id in (target.id, *(above.id for above in call.world.ancestors(target))):
        raise Refusal(400, "A page cannot be moved below itself.")
    page.parent = target.id
    page.position = 1 + max((child.position for child in call.world.children(target.id)), default=0)


def into_space(call: Call, page: Page, space: str) -> None:
    """Put a page and all below it into a space. Raises Refusal 400 where a title is taken there."""
    if page.space == space:
        return
    _checked_title(call, space, page.title, page.kind, page.id)
    page.space = space
    for child in call.world.children(page.id):
        into_space(call, child, space)


def tiny_path(page: Page) -> str:
    """The short address of a page, `_links.tinyui`: its id, lowest byte first, in base64 without trailing zeros."""
    number = int(page.id)
    encoded = base64.b64encode(number.to_bytes(8, "little")).decode().rstrip("=").rstrip("A")
    return f"/x/{encoded.replace('/', '-').replace('+', '_')}"


def delete(call: Call, page: Page, purge: bool) -> None:
    """Move a page to the trash; children go up to its parent. `purge` removes one that is in the trash."""
    if purge:
        if page.status != "trashed":
            raise Refusal(400, "Only content in the trash can be purged.")
        del call.world.pages[page.id]
        return
    for child in call.world.children(page.id):
        child.parent = page.parent
    page.status = "trashed"


def delete_comment(call: Call, comment: PageComment) -> None:
    """Remove a comment with all replies below it."""
    gone = [comment.id]
    for identity in gone:
        gone += [reply.id for reply in call.world.page_comments.values() if reply.parent == identity]
        del call.world.page_comments[identity]


def page_path(page: Page) -> str:
    """The address of a page inside Confluence, as `_links.webui`."""
    if page.kind == "blogpost":
        day = page.versions[0].created.strftime("%Y/%m/%d")
        return f"/spaces/{page.space}/blog/{day}/{page.id}/{quote_plus(page.title)}"
    return f"/spaces/{page.space}/pages/{page.id}/{quote_plus(page.title)}"


def download_path(file: Attachment) -> str:
    """The address of an attachment's bytes inside Confluence, as `_links.download`."""
    return f"/download/attachments/{file.owner}/{quote(file.filename, safe='')}?version={file.version}&api=v2"
