"""Spaces, attachments and people of Cloud's v2 API."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.world import Attachment, Space

from . import common
from .common import iso
from .v2_common import account_of, listing, space_of


def space_json(call: Call, space: Space) -> dict[str, Any]:
    """A space."""
    shown: dict[str, Any] = {
        "id": space.id,
        "key": space.key,
        "name": space.name,
        "type": space.kind,
        "status": space.status,
        "authorId": account_of(call, space.owner),
        "spaceOwnerId": account_of(call, space.owner),
        "createdAt": iso(space.created),
        "homepageId": space.homepage,
        "currentActiveAlias": space.key,
        "description": None,
        "icon": None,
        "_links": {"webui": f"/spaces/{space.key}", "base": common.web(call)},
    }
    representation = call.text("description-format")
    if representation:
        shown["description"] = {representation: {"representation": representation, "value": space.description}}
    return shown


def _spaces(call: Call) -> Any:
    keys, ids, kind, status = call.words("keys"), call.words("ids"), call.text("type"), call.text("status")
    labels = call.words("labels")
    found = [
        space
        for space in call.world.spaces.values()
        if (not keys or space.key in keys)
        and (not ids or space.id in ids)
        and kind in (None, space.kind)
        and status in (None, space.status)
        and (not labels or set(labels) & set(space.labels))
    ]
    return listing(call, found, lambda space: space_json(call, space))


def _create(call: Call) -> Any:
    description = (call.body.get("description") or {}).get("value") or ""
    return space_json(call, common.new_space(call, call.body.get("key"), call.body.get("name"), description))


def file_json(call: Call, file: Attachment) -> dict[str, Any]:
    """An attachment of a page."""
    download = common.download_path(file)
    return {
        "id": f"att{file.id}",
        "status": "current",
        "title": file.filename,
        "createdAt": iso(file.created),
        "pageId": file.owner,
        "mediaType": file.media_type,
        "mediaTypeDescription": file.media_type,
        "comment": file.comment,
        "fileId": f"file-{file.id}",
        "fileSize": len(file.data),
        "webuiLink": f"/pages/viewpageattachments.action?pageId={file.owner}",
        "downloadLink": download,
        "version": {
            "number": file.version, "message": file.comment, "minorEdit": False,
            "authorId": account_of(call, file.author), "createdAt": iso(file.created),
        },
        "_links": {"webui": f"/pages/viewpageattachments.action?pageId={file.owner}", "download": download},
    }  # fmt: skip


def _files_of_page(call: Call) -> Any:
    page = common.get_page(call)
    name, media = call.text("filename"), call.text("mediaType")
    found = [f for f in call.world.files(page.id) if name in (None, f.filename) and media in (None, f.media_type)]
    return listing(call, found, lambda file: file_json(call, file))


def _get_file(call: Call) -> Any:
    return file_json(call, common.get_file(call, call.values[0]))


def _delete_file(call: Call) -> Any:
    del call.world.attachments[common.get_file(call, call.values[0]).id]


def _users(call: Call) -> Any:
    found = [call.world.user(str(account)) for account in call.body.get("accountIds") or []]
    return {
        "results": [
            {
                "displayName": user.display_name, "publicName": user.display_name, "accountId": user.account_id,
                "accountStatus": "active" if user.active else "inactive", "accountType": user.account_type,
                "email": user.email, "timeZone": user.time_zone, "isExternalCollaborator": False,
            }
            for user in found
            if user is not None
        ]
    }  # fmt: skip


ROUTES: dict[str, Behaviour] = {
    "GET spaces": _spaces,
    "POST spaces": _create,
    "GET spaces/{}": lambda call: space_json(call, space_of(call)),
    "GET pages/{}/attachments": _files_of_page,
    "GET blogposts/{}/attachments": _files_of_page,
    "GET attachments/{}": _get_file,
    "DELETE attachments/{}": _delete_file,
    "POST users-bulk": _users,
}
