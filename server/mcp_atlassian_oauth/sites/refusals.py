"""What an answer other than success says: Atlassian's own messages, and what to do next."""

from __future__ import annotations

import html
import json
import re
import time
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.lenient import items, mapping, number, text

if TYPE_CHECKING:
    import httpx

MAX_MESSAGES = 8
MAX_MESSAGE = 400

ADVICE: Mapping[int, str] = {
    400: "Correct what the message names and try again.",
    401: "The credentials were not accepted. Check the server's settings; an expired grant needs a new sign-in.",
    403: "This account may not do that here. Check its permissions, and the scopes of the token.",
    404: "Check the key or id, and whether this account may see it; a search may find it.",
    405: "This server does not offer the operation; its version may be too old.",
    409: "It was changed meanwhile. Read it again and apply the change to what is there now.",
    410: "Atlassian has removed this operation.",
    413: "It is too large for the server. Send less.",
}
# Which of many things that were sent together a message is about.
NUMBERED = "Number {}: "
OUTAGE = "Atlassian has a problem of its own."

_TAGS = re.compile(r"<(script|style)\b.*?</\1\s*>|<[^<>]*>", re.DOTALL | re.IGNORECASE)
_TITLE = re.compile(r"<(title|h1)\b[^<>]*>(.*?)</\1\s*>", re.DOTALL | re.IGNORECASE)
# Confluence puts the class of its exception before the message.
_JAVA_CLASS = re.compile(r"^(?:[a-z]\w*\.){2,}[A-Z]\w*(?:Exception|Error): ")


def refusal(response: httpx.Response, if_lost: str) -> AtlassianError:
    """Return the error for an answer that isn't a success.

    `if_lost` is the advice where nobody knows whether the request had an effect (5xx).
    """
    status = response.status_code
    found = dict.fromkeys(_messages(response))
    messages = [message for message in found if message][:MAX_MESSAGES]
    if not messages:
        messages = [f"{response.request.url.host} answered {status} {response.reason_phrase}".rstrip() + "."]
    elif status == 429 or status >= 500:
        messages.insert(0, f"{response.request.url.host} answered {status}:")
    attempts = response.extensions.get("attempts", 1)
    if attempts > 1:
        messages.append(f"It was tried {attempts} times.")
    return AtlassianError(*messages, status=status, advice=_advice(response, if_lost))


def _advice(response: httpx.Response, if_lost: str) -> str:
    status = response.status_code
    if status == 429:
        return f"Too many requests; nothing was done. {_wait(response)}"
    if status >= 500:
        wait = f" {_wait(response)}" if "retry-after" in response.headers else ""
        return f"{OUTAGE} {if_lost}{wait}"
    if 300 <= status < 400:
        return "The site redirects to another address: check the base address in the server's settings."
    return ADVICE.get(status, "")


def _wait(response: httpx.Response) -> str:
    from mcp_atlassian_oauth.net.requests import retry_after

    after = retry_after(response, time.time())
    reason = response.headers.get("ratelimit-reason", "")
    wait = f"Try again in {after:.0f} seconds" if after is not None else "Wait a little before trying again"
    return f"{wait} ({reason[:60]})." if reason else f"{wait}."


def _messages(response: httpx.Response) -> Iterator[str]:
    try:
        body = json.loads(response.content) if response.content else None
    except (ValueError, RecursionError):
        yield _of_page(response.text)
        return
    if isinstance(body, str):
        yield _clip(body)
    for found in _of_json(body):
        yield _clip(_JAVA_CLASS.sub("", found))


def _of_json(body: Any) -> Iterator[str]:
    """Yield the messages of every form of error body that Jira, Confluence v1 and v2 and the gateway use."""
    yield from _strings(items(body, "errorMessages"))
    for field, message in mapping(body, "errors").items():
        yield f"{field}: {'; '.join(_strings([message])) or message}"
    for error in items(body, "errors"):
        if elements := mapping(error, "elementErrors"):
            # Jira's bulk create: which of the things that were sent it is about.
            place = number(error, "failedElementNumber")
            yield f"{NUMBERED.format(place + 1) if place is not None else ''}{'; '.join(said_of(elements))}"
        else:
            yield _of_error(error)
    for error in items(body, "data", "errors"):
        yield _of_error(error)
    for key in ("message", "error_description", "detail", "errorMessage"):
        yield text(body, key) or ""
    for key in ("title", "error"):
        # A title alone ("Not Found") says less than what came before it.
        if not any(text(body, other) for other in ("message", "detail", "error_description")):
            yield text(body, key) or ""


def said_of(body: Any) -> tuple[str, ...]:
    """Return the messages of an error body, each on one line."""
    return tuple(_clip(message) for message in dict.fromkeys(_of_json(body)) if message)


def _of_error(error: Any) -> str:
    """Return one error of a list: v2's {title, detail}, v1's {message: {translation}}, or a text."""
    if isinstance(error, str):
        return error
    said = text(error, "message", "translation") or text(error, "message") or text(error, "title")
    detail = text(error, "detail")
    return ": ".join(filter(None, (said, detail if detail != said else None))) or text(error, "code") or ""


def _strings(values: list[Any]) -> list[str]:
    return [value for value in values if isinstance(value, str)]


def _of_page(page: str) -> str:
    """Return what an HTML page or a plain text says, in few words."""
    if "<" not in page:
        return _clip(page)
    title = _TITLE.search(page[:20_000])
    return _clip(html.unescape(_TAGS.sub(" ", title[2] if title else page[:20_000])), 160)


def _clip(message: str, limit: int = MAX_MESSAGE) -> str:
    line = " ".join(message.split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"
