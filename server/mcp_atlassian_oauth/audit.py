"""The audit log: who called which tool, on which site, about what, and what came of it. One JSON object a line.

It holds no argument's value but keys and ids of issues, pages, projects and spaces, and no credential of anybody.
"""

from __future__ import annotations

import datetime
import json
import logging
import os
import re
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import IO, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.logs import RedactingFormatter
from mcp_atlassian_oauth.net.private import FILE_MODE, make_private
from mcp_atlassian_oauth.net.tally import tallied
from mcp_atlassian_oauth.settings import SettingsError

logger = logging.getLogger("mcp_atlassian_oauth.audit")

# Who is at the other end of a connection, for transports whose messages don't say: stdio, and ws once it is open.
connected_as: ContextVar[str] = ContextVar("connected_as", default="stdio")
NOBODY = "unauthenticated"
# Arguments that name what a call is about, and what their values look like: nothing else of an argument is written.
_NAMES = re.compile(r"(?i)(issue|page|parent|project|space|epic)s?(keys?|ids?)?|[a-z]*(key|id)s?")
_KEY = re.compile(r"[A-Z][A-Z0-9_]{0,30}(-[0-9]{1,12})?|[0-9]{1,20}|~[A-Za-z0-9]{1,40}")
# What stands for an issue or a page in an address.
_IN_ADDRESS = re.compile(r"(?<=/)(?:[A-Z][A-Z0-9_]{0,30}-[0-9]{1,12}|[0-9]{1,20})(?=[/?#]|$)")
_OPERATION = re.compile(r"[a-z][a-z0-9_]{0,120}")
_MOST_KEYS = 20


@attrs.define
class Entry:
    """One call of a tool, while it runs; `outcome` is ok, refused (nothing was asked) or failed."""

    principal: str
    tool: str
    sites: tuple[str, ...]
    arguments: tuple[str, ...]
    about: tuple[str, ...]
    outcome: str = "ok"
    status: int | None = None

    def failed(self, error: BaseException) -> None:
        """Take over what an exception says of the outcome: its status, never its words."""
        self.outcome = "failed" if isinstance(error, Exception) else "cancelled"
        self.status = error.status if isinstance(error, AtlassianError) else None

    def refused(self) -> None:
        """The call was turned away before anything was asked."""
        self.outcome = "refused"


@contextmanager
def call(
    principal: str, tool: str | None, sites: Collection[str], known: Collection[str], arguments: Mapping[str, Any]
) -> Iterator[Entry]:
    """Write a line when the block ends; `tool` is None for one that there isn't, `known` are the names of its arguments."""
    names = tuple(name if name in known else "?" for name in arguments)
    operation = arguments.get("name") if tool and tool.startswith("atlassian_") else None
    named = (operation,) if isinstance(operation, str) and _OPERATION.fullmatch(operation) else ()
    entry = Entry(principal, tool or "?", tuple(sites), names, (*named, *_about(known, arguments)))
    began = time.monotonic()
    with tallied() as tally:
        try:
            yield entry
        except BaseException as error:
            entry.failed(error)
            raise
        finally:
            if logger.isEnabledFor(logging.INFO):
                _write(entry, tally.requests, time.monotonic() - began)


def _write(entry: Entry, requests: int, seconds: float) -> None:
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds")
    line = {"time": now, **attrs.asdict(entry), "requests": requests, "ms": round(seconds * 1000)}
    logger.info("%s", json.dumps({name: value for name, value in line.items() if value is not None}))


def _about(known: Collection[str], arguments: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the keys and ids in the arguments that name something; whatever else stands there is left out."""
    found: dict[str, None] = {}
    for name, value in arguments.items():
        if name in known and _NAMES.fullmatch(name):
            for one in value if isinstance(value, list) else [value]:
                text = str(one) if isinstance(one, (str, int)) else ""
                found.update(dict.fromkeys([text] if _KEY.fullmatch(text) else _IN_ADDRESS.findall(text)))
    return tuple(found)[:_MOST_KEYS]


def configure(file: Path | None, secrets: Collection[str]) -> None:
    """Append the lines to a file for its owner only (0600), or write none; raises SettingsError where it can't be opened."""
    logger.propagate = False
    logger.setLevel(logging.INFO if file else logging.CRITICAL)
    for old in list(logger.handlers):
        logger.removeHandler(old)
        old.close()
    if file is None:
        return
    try:
        stream: IO[str] = open(file, "a", encoding="utf-8", newline="\n", opener=_opened_for_its_owner)  # noqa: SIM115 - until the end
        make_private(file, FILE_MODE)
    except OSError as error:
        raise SettingsError(
            f"MCP_AUDIT_LOG is {file}, which can't be written ({error.strerror}). Set it to a file of this user, or unset it."
        ) from None
    handler = _Appended(stream)
    handler.setFormatter(RedactingFormatter(secrets, "%(message)s"))
    logger.addHandler(handler)


class _Appended(logging.StreamHandler[IO[str]]):
    """Writes lines to a file that it closes."""

    def close(self) -> None:
        self.stream.close()
        super().close()


def _opened_for_its_owner(path: str, flags: int) -> int:
    return os.open(path, flags, FILE_MODE)
