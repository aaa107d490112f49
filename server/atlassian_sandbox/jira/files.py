"""Attachments of issues: upload, download, remove."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.http import Response
from atlassian_sandbox.shapes import PNG
from atlassian_sandbox.world import Attachment, ChangeItem

from . import show
from .common import get_issue
from .issues import record


def check_token(call: Call) -> None:
    """Refuse a form post without the header that proves it isn't forged. Raises Refusal 403."""
    if (call.request.header("x-atlassian-token") or "").lower() not in ("no-check", "nocheck"):
        raise Refusal(403, "XSRF check failed")


def _add(call: Call) -> Any:
    check_token(call)
    issue = get_issue(call)
    parts = [part for part in call.payload.parts if part.name == "file"]
    if not parts:
        raise Refusal(400, "No file was uploaded: the multipart body needs a part named 'file'.")
    added = []
    for part in parts:
        if part.filename is None:
            raise Refusal(400, "The part 'file' has no filename.")
        file = Attachment(
            call.world.new_id(), issue.key, part.filename, part.content_type, part.data, call.user.key, call.world.clock.now
        )
        call.world.attachments[file.id] = file
        record(call, issue, [ChangeItem("Attachment", None, None, file.id, file.filename)])
        file.created = issue.updated
        added.append(show.attachment_json(call, file))
    return added


def _file(call: Call) -> Attachment:
    file = call.world.attachments.get(call.values[0])
    if file is None or file.owner not in call.world.issues:
        raise Refusal(404, f"The attachment with id '{call.values[0]}' does not exist")
    return file


def _get(call: Call) -> Any:
    return show.attachment_json(call, _file(call))


def _delete(call: Call) -> Any:
    file = _file(call)
    del call.world.attachments[file.id]
    item = ChangeItem("Attachment", file.id, file.filename, None, None)
    record(call, call.world.issues[file.owner], [item])


def download(call: Call, file: Attachment) -> Response:
    """The bytes of a file, or the part that a Range header asks for."""
    disposition = 'attachment; filename="{}"'.format(file.filename.encode("ascii", "replace").decode().replace('"', ""))
    headers = [("Content-Type", file.media_type), ("Content-Disposition", disposition), ("Accept-Ranges", "bytes")]
    wanted = call.request.header("range") or ""
    unit, _, span = wanted.partition("=")
    first, _, last = span.partition("-")
    if unit != "bytes" or not first.isdigit():
        return Response(200, file.data, tuple(headers))
    start, end = int(first), min(int(last) if last.isdigit() else len(file.data) - 1, len(file.data) - 1)
    if start > end:
        return Response(416, b"", (("Content-Range", f"bytes */{len(file.data)}"),))
    headers.append(("Content-Range", f"bytes {start}-{end}/{len(file.data)}"))
    return Response(206, file.data[start : end + 1], tuple(headers))


def _content(call: Call) -> Any:
    file = _file(call)
    if not call.flag("redirect", default=True):
        return download(call, file)
    return Response(303, b"", (("Location", f"{call.base}/sandbox-media/file/{media_id(file)}/binary"),))


def media_id(file: Attachment) -> str:
    """The id under which Cloud's media store has a file: what texts show it by."""
    return f"{int(file.id):08x}-0000-4000-8000-000000000000"


def _media(call: Call) -> Any:
    wanted = call.values[0]
    file = next((file for file in call.world.attachments.values() if media_id(file) == wanted), None)
    if file is None:
        raise Refusal(404, "There is no such file.")
    return download(call, file)


def _download(call: Call) -> Any:
    return download(call, _file(call))


def _thumbnail(call: Call) -> Any:
    _file(call)
    return Response(200, PNG, (("Content-Type", "image/png"),))


def _meta(call: Call) -> Any:
    return {"enabled": True, "uploadLimit": 10485760}


ROUTES: dict[str, Behaviour] = {
    "POST issue/{}/attachments": _add,
    "GET attachment/meta": _meta,
    "GET attachment/{}": _get,
    "DELETE attachment/{}": _delete,
    "GET attachment/content/{}": _content,
    "GET attachment/thumbnail/{}": _thumbnail,
}

EXTRAS: dict[str, Behaviour] = {
    "GET /sandbox-media/file/{}/binary": _media,
    "GET /jira/secure/attachment/{}/{}": _download,
}
"""Where files are downloaded from: Cloud's media store, Data Center's own address."""
