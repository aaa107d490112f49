"""A dry run: what a call would change is kept instead of sent.

It is decided where requests leave, not in each tool, so that no tool can forget it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from atlassian_clients.runtime import Request

_rehearsal: ContextVar[Rehearsal | None] = ContextVar("rehearsal", default=None)


class RehearsedError(Exception):
    """A change was kept instead of sent, so there is no answer to go on with."""


@attrs.define
class Rehearsal:
    """What was kept: the requests that would have been sent, in order."""

    requests: list[Request] = attrs.field(factory=list)


@contextmanager
def rehearsal() -> Iterator[Rehearsal]:
    """Keep every change that is sent within the block, by this task and its children, and raise RehearsedError for it."""
    kept = Rehearsal()
    token = _rehearsal.set(kept)
    try:
        yield kept
    finally:
        _rehearsal.reset(token)


def keep_if_rehearsed(request: Request) -> None:
    """Raise RehearsedError for a change that is not to be sent; nothing happens outside of a rehearsal."""
    kept = _rehearsal.get()
    if kept is not None:
        kept.requests.append(request)
        raise RehearsedError


def described(request: Request) -> Mapping[str, Any]:
    """Return a request as JSON shows it; of a file only its name and size (bytes)."""
    body = request.body
    files = body.files if body else ()
    shown: dict[str, Any] = {
        "method": request.method,
        "path": request.path,
        "query": [f"{name}={value}" for name, value in request.query],
        "headers": dict(request.headers),
        "json": body.json if body and not body.multipart and body.content is None else None,
        "form": [f"{name}={value}" for name, value in (body.fields if body else ())],
        "files": [f"{name}: {file.name}, {len(file.content)} bytes" for name, file in files],
        "bytes": len(body.content) if body and body.content is not None else None,
    }
    return {name: value for name, value in shown.items() if value not in (None, [], {})}
