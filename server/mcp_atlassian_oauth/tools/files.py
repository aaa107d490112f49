"""Files of a site: shown to the model, saved to the folder of MCP_FILES_DIR, and made ready to be uploaded."""

from __future__ import annotations

import base64
import binascii
import mimetypes
import re
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.files import MOST_BYTES, files_folder, safe_name
from mcp_atlassian_oauth.render.answer import json_document, json_value, noted
from mcp_atlassian_oauth.render.budget import Part, most_chars, part_of, size
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import clip, facts
from mcp_atlassian_oauth.tools.registry import Answer, Call, Image, OutputFormat

MOST_TEXT_BYTES = 5_000_000
MOST_IMAGE_BYTES = 1_000_000
FENCE_CHARS = 40

# What the hosts show; told by its first bytes, as what a site says of a file is what somebody uploaded it as.
_PICTURES: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "image/png"),
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg"),
    (re.compile(rb"GIF8[79]a"), "image/gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "image/webp"),
)
_TEXT_TYPE = re.compile(r"text/.*|application/(?:.*[+.-])?(?:json|xml|yaml|toml|javascript|sql|csv|x-sh|x-ndjson|ld\+json)")
_UNKNOWN_TYPES = ("", "application/octet-stream", "binary/octet-stream", "application/x-unknown")
_BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
# What a text may have besides printable characters.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class Download(Protocol):
    """The content of a file while it comes in (an httpx.Response is one)."""

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the content piece by piece."""


@attrs.frozen
class RemoteFile:
    """A file at a site, as the site describes it: `size` in bytes; `fetch(most)` downloads at most that many."""

    name: str
    fetch: Callable[[int], AbstractAsyncContextManager[Download]] = attrs.field(repr=False)
    media_type: str | None = None
    size: int | None = None
    id: str | None = None


@attrs.frozen
class NewFile:
    """A file to upload."""

    name: str
    content: bytes = attrs.field(repr=False)
    media_type: str


async def show_file(
    call: Call, file: RemoteFile, *, save: bool = False, cursor: str | None = None, output_format: OutputFormat | None = None
) -> str | Answer:
    """Return a file as an answer: text in a fence (with a cursor where it is long), a picture as a picture, else what it is.

    With `save` it is written to the folder of MCP_FILES_DIR instead, and the answer names it there. Raises AtlassianError.
    """
    form = call.format(output_format)
    if save:
        return _told(form, file, saved=await _saved(call, file))
    declared = _declared(file)
    if declared.startswith("image/") and declared != "image/svg+xml":
        return await _picture(file, form)
    if not (_TEXT_TYPE.fullmatch(declared) or declared == "image/svg+xml" or declared in _UNKNOWN_TYPES):
        return _told(form, file)
    if (file.size or 0) > MOST_TEXT_BYTES:
        return _told(form, file, note=f"Texts of more than {MOST_TEXT_BYTES} bytes are not shown.")
    content = await _content(file, MOST_TEXT_BYTES)
    if picture := _picture_type(content):
        return _shown_picture(file, content, picture, form)
    text = text_of(content, certain=declared not in _UNKNOWN_TYPES)
    if text is None:
        return _told(form, file)
    return _text_answer(file, text, form, cursor)


async def new_file(
    call: Call, *, name: str | None = None, text: str | None = None, content: str | None = None, path: str | None = None
) -> NewFile:
    """Return the file to upload that a text, content in base64, or a path in the folder of MCP_FILES_DIR means.

    `name` is what it will be called; only a path brings one along. Raises AtlassianError where not exactly one of the three is
    given, or where it can't be read.
    """
    given = [one for one in (text, content, path) if one is not None]
    if len(given) != 1:
        raise AtlassianError(
            "Which file?", advice="Nothing was sent. Pass one of text, base64 content, or path (in the server's folder of files)."
        )
    wanted = (name or "").strip()
    if path is not None:
        folder = files_folder(call.files, "Nothing was sent. Pass the file as text or content.")
        own, data = await folder.read(path.strip())
        return _named(wanted or own, data)
    if not wanted:
        raise AtlassianError("The file has no name.", advice="Nothing was sent. Pass name, e.g. notes.txt.")
    return _named(wanted, _decoded(content) if content is not None else (text or "").encode("utf-8", "replace"))


def text_of(content: bytes, *, certain: bool = False) -> str | None:
    """Return the text that bytes are, None where they are none; `certain`: they are said to be text, in whatever encoding."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _read_as(content, encoding)
    text = _read_as(content, "utf-8")
    if text is None and certain and b"\x00" not in content:
        text = _read_as(content, "cp1252") or _read_as(content, "latin-1")
    return text


def _read_as(content: bytes, encoding: str) -> str | None:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if _CONTROL.search(text) else text


def _declared(file: RemoteFile) -> str:
    said = (file.media_type or "").partition(";")[0].strip().lower()
    if said in _UNKNOWN_TYPES:
        return mimetypes.guess_type(safe_name(file.name))[0] or said
    return said


async def _content(file: RemoteFile, most: int) -> bytes:
    async with file.fetch(most) as response:
        return b"".join([piece async for piece in response.aiter_bytes()])


async def _picture(file: RemoteFile, form: OutputFormat) -> str | Answer:
    if (file.size or 0) > MOST_IMAGE_BYTES:
        return _told(form, file, note=f"Pictures of more than {MOST_IMAGE_BYTES} bytes are not shown.")
    content = await _content(file, MOST_IMAGE_BYTES)
    picture = _picture_type(content)
    return _told(form, file) if picture is None else _shown_picture(file, content, picture, form)


def _picture_type(content: bytes) -> str | None:
    return next((media_type for start, media_type in _PICTURES if start.match(content)), None)


def _shown_picture(file: RemoteFile, content: bytes, media_type: str, form: OutputFormat) -> str | Answer:
    if len(content) > MOST_IMAGE_BYTES:
        return _told(form, file, note=f"Pictures of more than {MOST_IMAGE_BYTES} bytes are not shown.")
    return Answer(_about(form, attrs.evolve(file, media_type=media_type, size=len(content))), (Image(content, media_type),))


async def _saved(call: Call, file: RemoteFile) -> str:
    folder = files_folder(call.files, "Without save, texts and small pictures are shown.")
    if (file.size or 0) > MOST_BYTES:
        raise AtlassianError(f"{clip(file.name, 80)} has {file.size} bytes; at most {MOST_BYTES} are saved.")
    async with file.fetch(MOST_BYTES) as response:
        return await folder.save(file.name, response.aiter_bytes())


def _told(form: OutputFormat, file: RemoteFile, *, saved: str = "", note: str = "") -> str:
    if not saved:
        note = note or "This kind of file can't be shown."
        note += " save: true writes it to the server's folder of files."
    return _about(form, file, saved=saved, note=note)


def _about(form: OutputFormat, file: RemoteFile, *, saved: str = "", note: str = "") -> str:
    if form == "json":
        return json_value(_facts_json(file) | without_empty({"savedAs": saved, "note": note}))
    pairs = (("Saved as", saved), ("Note", note))
    return "\n".join(filter(None, (_heading(file), facts(pairs))))


def _heading(file: RemoteFile) -> str:
    count = f"{file.size} bytes" if file.size is not None else None
    return " · ".join(filter(None, (clip(file.name, 150), f"id {file.id}" if file.id else None, file.media_type, count)))


def _facts_json(file: RemoteFile) -> dict[str, Any]:
    return without_empty({"id": file.id, "name": clip(file.name, 150), "type": file.media_type, "size": file.size})


def _text_answer(file: RemoteFile, text: str, form: OutputFormat, cursor: str | None) -> str:
    if form == "json":
        return json_document(
            lambda pieces, first: (_facts_json(file) if first else {}) | {"text": pieces[0] or ""}, (text,), cursor
        )
    if form == "storage":
        return noted(part_of(text, cursor))
    heading = _heading(file)
    room = most_chars() - size(heading) - 2 * FENCE_CHARS - 20
    part = part_of(text, cursor, room)
    fence = _fence(part.text)
    body = f"{fence}\n{part.text}{'' if part.text.endswith(chr(10)) else chr(10)}{fence}" if fence else part.text
    return noted(Part(f"{heading}\n\n{body}", part.cursor))


def _fence(text: str) -> str:
    """Return a fence that nothing in the text closes, "" where a text is so full of marks that none is short enough."""
    for mark in "`~":
        longest = max(map(len, re.findall(f"{mark}+", text)), default=0)
        if longest < FENCE_CHARS:
            return mark * max(3, longest + 1)
    return ""


def _named(name: str, content: bytes) -> NewFile:
    if re.search(r"[\\/]", name) or not name.isprintable() or len(name) > 200 or name in (".", ".."):
        raise AtlassianError(f"{name[:80]!r} is not a name of a file.", advice="Nothing was sent. Pass a name, e.g. notes.txt.")
    return NewFile(name, content, mimetypes.guess_type(name)[0] or "application/octet-stream")


def _decoded(content: str) -> bytes:
    # What browsers put before it is no part of it.
    _, _, data = content.rpartition(",") if content.startswith("data:") else ("", "", content)
    try:
        return base64.b64decode("".join(data.split()), validate=True)
    except (binascii.Error, ValueError):
        raise AtlassianError("The content is not base64.", advice="Nothing was sent. Pass a text as text.") from None
