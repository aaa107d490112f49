"""One request to Atlassian: sent, its failure put into words, its answer read as JSON."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NoReturn

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.refusals import refusal

if TYPE_CHECKING:
    import httpx
    from atlassian_clients.runtime import Request

MAY_HAVE_HAPPENED = "It may have happened, or not: check before you try again."
TRY_AGAIN = "Try again."
_BROKEN_SURROGATES = re.compile("[\ud800-\udfff]")
_HALF_PAIR = re.compile(rb"\\u[dD][89a-fA-F]")


async def read(client: httpx.AsyncClient, request: Request) -> Any:
    """Send a request that changes nothing and return the JSON of the answer.

    Raises AtlassianError for a refusal, a lost connection and an answer that isn't JSON.
    """
    return await _send(client, request, TRY_AGAIN)


async def write(client: httpx.AsyncClient, request: Request) -> Any:
    """Send a request that changes something and return the JSON of the answer.

    Raises AtlassianError; where the answer was lost or can't be read, it says that the change may have happened.
    """
    return await _send(client, request, MAY_HAVE_HAPPENED)


async def _send(client: httpx.AsyncClient, request: Request, if_lost: str) -> Any:
    import httpx
    from atlassian_clients.runtime import send

    try:
        response = await send(client, request)
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        _lost(error, if_lost)
    except UnicodeError:
        raise AtlassianError(
            "The arguments hold half a surrogate pair, which UTF-8 can't.", advice="Nothing was sent. Send valid Unicode."
        ) from None
    if not response.is_success:
        raise refusal(response, if_lost)
    return _json(response, if_lost)


def _lost(error: Exception, if_lost: str) -> NoReturn:
    from mcp_atlassian_oauth.net.errors import translate

    translated = translate(error)
    # The wire can't know that some POSTs are searches, so what is safe to repeat is said here.
    changed = "may have happened" in translated.advice
    advice = if_lost if changed else translated.advice
    raise AtlassianError(*translated.messages, status=translated.status, advice=advice) from error


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
