"""A request on its way out, and what the policies say of it."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol
from urllib.parse import unquote

import attrs
import httpx

from mcp_atlassian_oauth.sites.limits.rules import Rule

Ask = Callable[[str, Mapping[str, str]], Awaitable[Any]]
"""Returns the JSON at a path of the site (None where there is nothing); raises StoppedError where nobody can tell."""


# A character for private use, which no name has: what is called otherwise but for it is nothing.
MARK = "\ue000"
_ESCAPED = re.compile(rb"\\u%04x" % ord(MARK), re.IGNORECASE)
# How a body is packed on the wire is of no meaning once it has been read.
_PACKING = frozenset({"content-encoding", "content-length", "transfer-encoding"})


class StoppedError(Exception):
    """The request isn't sent; its answer is this one."""

    def __init__(self, response: httpx.Response) -> None:
        super().__init__(response.status_code)
        self.response = response


@attrs.frozen
class Visit:
    """A request below the base address: `segments` of its path, decoded, and what it carries."""

    request: httpx.Request
    segments: tuple[str, ...]
    ask: Ask

    @classmethod
    def of(cls, request: httpx.Request, base: str, ask: Ask) -> Visit | None:
        """Return the visit that a request is; None for one that doesn't lie below the base path."""
        path = request.url.raw_path.partition(b"?")[0].decode("ascii")
        if not path.startswith(base):
            return None
        return cls(request, tuple(unquote(part) for part in path[len(base) :].strip("/").split("/")), ask)

    @property
    def method(self) -> str:
        """The method."""
        return self.request.method

    @property
    def query(self) -> tuple[tuple[str, str], ...]:
        """The parameters in the address."""
        return tuple(self.request.url.params.multi_items())

    @property
    def body(self) -> Any:
        """The body as JSON; None where it is none."""
        # Files are sent from a stream, which may be read once only.
        if "json" not in self.request.headers.get("content-type", ""):
            return None
        try:
            return json.loads(self.request.content)
        except ValueError:
            return None

    def with_query(self, name: str, change: Callable[[str], str]) -> httpx.Request:
        """Return the request with the parameter changed, in the address or in the JSON body, wherever it stands."""
        body = self.body
        if isinstance(body, dict) and (name in body or self.method not in ("GET", "HEAD")):
            return self._copy(self.request.url, {**body, name: change(str(body.get(name) or ""))})
        given = self.request.url.params.get(name, "")
        return self._copy(self.request.url.copy_set_param(name, change(given)), None)

    def with_body(self, body: Any) -> httpx.Request:
        """Return the request with another body."""
        return self._copy(self.request.url, body)

    def _copy(self, url: httpx.URL, body: Any) -> httpx.Request:
        headers = [(name, value) for name, value in self.request.headers.multi_items() if name.lower() != "content-length"]
        content = self.request.content if body is None else json.dumps(body).encode()
        return httpx.Request(self.method, url, headers=headers, content=content, extensions=self.request.extensions)


class Policy(Protocol):
    """What one product allows."""

    @property
    def rules(self) -> Sequence[Rule]:
        """The table, in the order in which it is looked through."""

    async def check(self, visit: Visit, rule: Rule, named: Mapping[str, str]) -> httpx.Request:
        """Return the request to send; raises StoppedError for what may not be sent."""

    async def answer(self, visit: Visit, rule: Rule, value: Any) -> Any:
        """Return the JSON of an answer without what lies outside."""


def with_content(response: httpx.Response, content: bytes) -> httpx.Response:
    """Return a response that has been read, with other content."""
    headers = [(name, text) for name, text in response.headers.multi_items() if name.lower() not in _PACKING]
    return httpx.Response(response.status_code, headers=headers, content=content, extensions=response.extensions)


def is_marked(request: httpx.Request) -> bool:
    """Return whether a request that was put together here names something with the mark."""
    return any(MARK in value for _, value in request.url.params.multi_items()) or _ESCAPED.search(request.content) is not None


async def unmarked(response: httpx.Response) -> httpx.Response:
    """Return an answer without the mark, an error too: in the words of the request as it came."""
    content = await response.aread()
    return with_content(response, _ESCAPED.sub(b"", content.replace(MARK.encode(), b"")))


def not_there(message: str, status: int = 404) -> StoppedError:
    """Return the answer for what isn't there, or is outside, which must read the same."""
    body = {"errorMessages": [message], "errors": {}, "message": message}
    return StoppedError(httpx.Response(status, json=body))
