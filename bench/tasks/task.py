"""A task: what a user asks for, the calls that a model makes for it with each server's tools, and when it is done."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import attrs

from bench.measure import Connection, Json
from bench.tasks.site import Site


class UnfinishedError(Exception):
    """A server's tools did not do the task: a call failed, an answer lacked what the next call needs, or nothing was done."""


@attrs.define
class Conversation:
    """The calls of one task, and what they took.

    `text` counts characters of arguments and of the blocks that answers consist of; `characters` those of arguments and
    of whole results as a client hands them on, in compact JSON.
    """

    connection: Connection
    calls: int = 0
    text: int = 0
    characters: int = 0
    shown: str = ""

    def __call__(self, tool: str, /, **arguments: Any) -> str:
        """Call a tool and return the text that it answers with; raises UnfinishedError where it fails."""
        result = self.connection.request("tools/call", {"name": tool, "arguments": arguments})
        asked = len(_compact(arguments))
        self.calls += 1
        self.text += asked + sum(len(block.get("text") or _compact(block)) for block in result["content"])
        self.characters += asked + len(_compact(result))
        text = "\n".join(_readable(block) for block in result["content"])
        if result.get("isError"):
            raise UnfinishedError(f"{tool} failed: {text[:300]}")
        self.shown += f"{text}\n"
        return text


Script: TypeAlias = Callable[[Conversation], object]
# What has to be true of the server's state, by what it is about.
State: TypeAlias = Callable[[Site], Mapping[str, bool]]


@attrs.frozen
class Task:
    """One task. Its request is for the report's reader; `facts` have to be in the answers, `state` true afterwards."""

    name: str
    request: str
    ours: Script
    theirs: Script
    facts: tuple[str, ...] = ()
    state: State | None = None

    def open_points(self, shown: str, site: Site) -> list[str]:
        """Return what is missing until it is done: facts that were not shown, and what the server doesn't hold."""
        states = self.state(site) if self.state else {}
        return [f"not shown: {fact}" for fact in self.facts if fact not in shown] + [
            f"not so: {what}" for what, true in states.items() if not true
        ]


def found(pattern: str, text: str) -> str:
    """Return what the pattern's group holds in an answer; raises UnfinishedError where it is not there."""
    match = re.search(pattern, text, re.MULTILINE)
    if match is None:
        raise UnfinishedError(f"nothing like {pattern} in the answer: {text[:300]}")
    return match[1]


def parsed(text: str) -> Any:
    """Return the JSON that an answer is; raises UnfinishedError for any other answer."""
    try:
        return json.loads(text)
    except ValueError:
        raise UnfinishedError(f"an answer that is no JSON: {text[:300]}") from None


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _readable(block: Json) -> str:
    """A block as a model reads it; files in base64 count as read, which is more than most models can."""
    text: str = block.get("text") or block.get("resource", {}).get("text") or _compact(block)
    for encoded in re.findall(r'"(?:content|blob)": ?"([A-Za-z0-9+/=]{16,})"', text):
        try:
            text += base64.b64decode(encoded).decode("utf-8", "replace")
        except binascii.Error:
            continue
    return text
