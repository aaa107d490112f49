"""One request to Atlassian: sent, its failure put into words, its answer read as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.lost_writes import what_to_check
from mcp_atlassian_oauth.sites.refusals import refusal
from mcp_atlassian_oauth.sites.rehearsal import keep_if_rehearsed

if TYPE_CHECKING:
    import httpx
    from atlassian_clients.runtime import Request

TRY_AGAIN = "Try again."
_BROKEN_SURROGATES = re.compile("[\ud800-\udfff]")
_HALF_PAIR = re.compile(rb"\\u[dD][89a-fA-F]")


async def read(client: httpx.AsyncClient, request: Request) -> Any:
    """Send a request that changes nothing and return the JSON of the answer.

    Raises AtlassianError for a refusal, a lost connection and an answer that isn't JSON.
    """
    return await _send(client, request, changes=False)


async def write(client: httpx.AsyncClient, request: Request) -> Any:
    """Send a request that changes something and return the JSON of the answer.

    Raises AtlassianError; where the answer was lost or can't be read, it says that the change may have happened.
    """
    return await _send(client, request, changes=True)


async def change(client: httpx.AsyncClient, request: Request) -> None:
    """Send a request that changes something and whose success has no body (204).

    Raises AtlassianError; a success with a body that isn't JSON, such as a sign-in page, is none.
    """
    response = await answer_of(client, request, changes=True)
    if response.content:
        _json(response, _if_lost(request, changes=True))


@asynccontextmanager
async def download(client: httpx.AsyncClient, request: Request, *, limit: int) -> AsyncIterator[httpx.Response]:
    """Yield the answer to a request for a file, its body still to be read (`aiter_bytes`), of at most `limit` bytes.

    Nothing of the body is kept; the site may hand the request on to Atlassian's media hosts, where it goes without
    credentials. Raises AtlassianError for a refusal, a lost connection, and a file that is larger.
    """
    async with _unread(client, request, {"download": limit}) as response:
        yield response


async def redirect_of(client: httpx.AsyncClient, request: Request) -> str | None:
    """Return the address to which a read is redirected, which isn't followed; None where it is answered at once.

    Raises AtlassianError for a refusal and a lost connection.
    """
    async with _unread(client, request, {"stay": True}) as response:
        location: str | None = response.headers.get("location")
        return location


@asynccontextmanager
async def _unread(client: httpx.AsyncClient, request: Request, extensions: dict[str, Any]) -> AsyncIterator[httpx.Response]:
    import httpx

    from mcp_atlassian_oauth.net.errors import translate

    sent = client.build_request(
        request.method,
        request.path,
        params=list(request.query) or None,
        headers=list(request.headers),
        extensions={"read_only": True, **extensions},
    )
    try:
        response = await client.send(sent, stream=True)
        try:
            if not (response.is_success or ("stay" in extensions and not response.is_error)):
                await response.aread()
                raise refusal(response, TRY_AGAIN)
            yield response
        finally:
            await response.aclose()
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        raise translate(error, changes=False) from error


async def _send(client: httpx.AsyncClient, request: Request, *, changes: bool) -> Any:
    response = await answer_of(client, request, changes=changes)
    return _json(response, _if_lost(request, changes))


async def answer_of(client: httpx.AsyncClient, request: Request, *, changes: bool) -> httpx.Response:
    """Send a request and return the answer as it is.

    Raises AtlassianError for a refusal and a lost connection, RehearsedError for a change in a dry run.
    """
    if changes:
        keep_if_rehearsed(request)
    import httpx
    from atlassian_clients.runtime import send

    from mcp_atlassian_oauth.net.errors import translate

    try:
        response = await send(client, request, read_only=not changes)
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        raise translate(error, changes=changes, check=what_to_check(request.method, request.path)) from error
    except UnicodeError:
        raise AtlassianError(
            "The arguments hold half a surrogate pair, which UTF-8 can't.", advice="Nothing was sent. Send valid Unicode."
        ) from None
    if not response.is_success:
        raise refusal(response, _if_lost(request, changes))
    return response


def _if_lost(request: Request, changes: bool) -> str:
    """Return the advice for an answer that tells nothing."""
    if not changes:
        return TRY_AGAIN
    from mcp_atlassian_oauth.net.errors import MAY_HAVE_HAPPENED

    return f"{MAY_HAVE_HAPPENED} {what_to_check(request.method, request.path)}"


def _json(response: httpx.Response, if_lost: str) -> Any:
    try:
        found = json.loads(response.content)
        if _HALF_PAIR.search(response.content):
            return json.loads(printable(json.dumps(found, ensure_ascii=False)))
        return found
    except (ValueError, RecursionError):
        kind = response.headers.get("content-type", "").partition(";")[0] or "no content type"
        raise AtlassianError(
            f"{response.request.url.host} answered {response.status_code} but not with readable JSON"
            f" ({kind}, {len(response.content)} bytes).",
            status=response.status_code,
            advice=f"{if_lost} A sign-in page or a proxy in between is a common cause.",
        ) from None


def path_value(value: str, what: str) -> str:
    """Return a key or id as it may be one segment of a path; raises AtlassianError for one that can't be."""
    text = value.strip()
    if text in ("", ".", "..") or printable(text) != text:
        raise AtlassianError(f"{text[:60]!r} is no {what}.", advice="Nothing was sent. Check the value.")
    return text


def printable(text: str) -> str:
    """Return text that UTF-8 can hold: half a surrogate pair, as JSON may bring one, becomes U+FFFD."""
    return _BROKEN_SURROGATES.sub("\ufffd", text)
