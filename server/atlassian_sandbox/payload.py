"""What a request carries in its body: JSON, a form, files."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs

import orjson
from attrs import Factory, field, frozen

from .http import Request

_PARAMETER = re.compile(r';\s*([\w*]+)=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))')


class PayloadError(ValueError):
    """The body isn't what its content type says."""


@frozen
class Part:
    """One part of a multipart body; `filename` is None for plain fields."""

    name: str
    filename: str | None
    content_type: str
    data: bytes = field(repr=False)


@frozen
class Payload:
    """A body as read: at most one of `json`, `form` and `parts` has something in it."""

    media_type: str = ""
    json: Any = None
    form: dict[str, list[str]] = Factory(dict)
    parts: tuple[Part, ...] = ()


def media_type(request: Request) -> str:
    """The content type without its parameters, in lower case; empty without one."""
    return (request.header("content-type") or "").partition(";")[0].strip().lower()


def read(request: Request) -> Payload:
    """Read a body by its content type. Raises PayloadError where it is something else."""
    media = media_type(request)
    if not request.body:
        return Payload(media)
    if media == "application/json" or media.endswith("+json"):
        try:
            return Payload(media, json=orjson.loads(request.body))
        except orjson.JSONDecodeError as error:
            raise PayloadError(f"the body isn't valid JSON: {error}") from error
    if media == "application/x-www-form-urlencoded":
        return Payload(media, form=parse_qs(request.body.decode("utf-8", "replace"), keep_blank_values=True))
    if media == "multipart/form-data":
        return Payload(media, parts=_parts(request))
    return Payload(media)


def _parts(request: Request) -> tuple[Part, ...]:
    boundary = _parameters(request.header("content-type") or "").get("boundary")
    if not boundary:
        raise PayloadError("the content type multipart/form-data names no boundary")
    mark = b"--" + boundary.encode("latin-1")
    chunks = (b"\r\n" + request.body).split(b"\r\n" + mark)
    if len(chunks) < 2 or not chunks[-1].startswith(b"--"):
        raise PayloadError("the multipart body doesn't end with its boundary")
    return tuple(_part(chunk.removeprefix(b"\r\n")) for chunk in chunks[1:-1])


def _part(chunk: bytes) -> Part:
    head, separator, data = chunk.partition(b"\r\n\r\n")
    if not separator:
        raise PayloadError("a part of the multipart body has no headers")
    headers = {
        name.strip().lower(): value.strip()
        for name, _, value in (line.partition(":") for line in head.decode("utf-8", "replace").split("\r\n"))
    }
    disposition = _parameters(headers.get("content-disposition", ""))
    if "name" not in disposition:
        raise PayloadError("a part of the multipart body has no name")
    return Part(
        disposition["name"],
        disposition.get("filename"),
        headers.get("content-type", "application/octet-stream" if "filename" in disposition else "text/plain"),
        data,
    )


def _parameters(value: str) -> dict[str, str]:
    found = {}
    for name, quoted, bare in _PARAMETER.findall(value):
        text = re.sub(r"\\(.)", r"\1", quoted) if quoted else bare
        found[name.lower()] = text.replace("%22", '"').replace("%0D%0A", "\r\n")
    return found
