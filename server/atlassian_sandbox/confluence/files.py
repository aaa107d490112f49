"""Attachments of pages: upload, new data, download."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.http import Response
from atlassian_sandbox.jira.files import check_token, download
from atlassian_sandbox.payload import Part
from atlassian_sandbox.world import Attachment

from . import common
from .content import content_json

_SHOWN = ["version", "container", "extensions", "metadata"]


def _parts(call: Call) -> tuple[list[Part], str]:
    check_token(call)
    files = [part for part in call.payload.parts if part.name == "file" and part.filename is not None]
    if not files:
        raise Refusal(400, "At least one file is required: a part named 'file' with a filename.")
    comment = next((part.data.decode("utf-8", "replace") for part in call.payload.parts if part.name == "comment"), "")
    return files, comment


def _store(call: Call, page: str, part: Part, comment: str, replace: bool) -> Attachment:
    known = next((file for file in call.world.files(page) if file.filename == part.filename), None)
    if known is not None and not replace:
        raise Refusal(400, f"Cannot add a new attachment with same file name as an existing attachment: {part.filename}")
    if known is not None:
        return _renew(call, known, part, comment)
    moment = call.world.clock.tick()
    file = Attachment(
        call.world.new_id(), page, part.filename or "", part.content_type, part.data, call.user.key, moment, 1, comment
    )
    call.world.attachments[file.id] = file
    return file


def _renew(call: Call, file: Attachment, part: Part, comment: str) -> Attachment:
    file.data, file.media_type, file.comment = part.data, part.content_type, comment or file.comment
    file.version += 1
    file.created = call.world.clock.tick()
    file.author = call.user.key
    return file


def _add(replace: bool) -> Behaviour:
    def add(call: Call) -> Any:
        page = common.get_page(call)
        parts, comment = _parts(call)
        shown = [content_json(call, _store(call, page.id, part, comment, replace), _SHOWN) for part in parts]
        return {"results": shown, "start": 0, "limit": 50, "size": len(shown), "_links": {"base": common.web(call)}}

    return add


def _data(call: Call) -> Any:
    common.get_page(call)
    file = common.get_file(call, call.values[1])
    parts, comment = _parts(call)
    return content_json(call, _renew(call, file, parts[0], comment), _SHOWN)


def _redirect(call: Call) -> Any:
    file = common.get_file(call, call.values[1])
    return Response(302, b"", (("Location", f"{common.site(call)}{common.download_path(file)}"),))


def _delete(call: Call) -> Any:
    del call.world.attachments[common.get_file(call, call.values[1]).id]


def _download(call: Call) -> Any:
    page, name = call.values
    file = next((each for each in call.world.files(page) if each.filename == name), None)
    if file is None:
        raise Refusal(404, f"No attachment '{name}' at content {page}")
    return download(call, file)


SHARED: dict[str, Behaviour] = {"POST content/{}/child/attachment/{}/data": _data}
CLOUD: dict[str, Behaviour] = {
    **SHARED,
    "POST content/{}/child/attachment": _add(replace=False),
    "PUT content/{}/child/attachment": _add(replace=True),
    "GET content/{}/child/attachment/{}/download": _redirect,
}
DATA_CENTER: dict[str, Behaviour] = {
    **SHARED,
    "POST content/{}/child/attachment": _add(replace=False),
    "DELETE content/{}/child/attachment/{}": _delete,
}
EXTRAS: dict[str, Behaviour] = {
    "GET /wiki/download/attachments/{}/{}": _download,
    "GET /confluence/download/attachments/{}/{}": _download,
}
