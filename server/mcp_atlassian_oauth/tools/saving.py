"""Creating and changing small things (versions, components, sprints, …): what was asked for against what the server holds."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Generic, TypeVar

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import beginning, json_value
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import clip, facts, paragraphs
from mcp_atlassian_oauth.sites.protocols import User
from mcp_atlassian_oauth.tools.doubts import reading_back, unless_doubted
from mcp_atlassian_oauth.tools.registry import Call
from mcp_atlassian_oauth.tools.users import person

T = TypeVar("T")
Values = Mapping[str, object]
"""Values of a thing by the names of a tool's parameters."""


def plain_same(asked: object, held: object) -> bool:
    """Return whether a server holds what was asked for: servers trim texts, and an empty one is none."""
    return _plain(asked) == _plain(held)


@attrs.frozen
class Saving(Generic[T]):
    """How one kind of thing is created and changed: what it is called, its id, its values, how it is sent and read."""

    what: str
    identity: Callable[[T], str | None]
    values: Callable[[T], Values]
    send: Callable[[str | None, Values], Awaitable[T]]
    """Sends values of a new thing (None) or the changed ones of a thing with this id."""
    read: Callable[[str], Awaitable[T]]
    check: str
    """What to do where nobody can say what happened."""
    same: Callable[[object, object], bool] = plain_same

    async def create(self, call: Call, asked: Values, where: str, extra: Values | None = None) -> str:
        """Create a thing with these values (`extra`: values that aren't looked at afterwards) and return the answer."""
        if not asked.get("name"):
            raise AtlassianError(f"A new {self.what} needs a name.", advice="Nothing was sent. Pass name.")
        answer = await self.send(None, {**asked, **(extra or {})})
        known = self.identity(answer)
        if known is None:
            raise AtlassianError(
                f"Jira took the request but its answer names no {self.what}: it may have been created, or not.",
                advice=self.check,
            )
        held, doubts = await self._held(known, asked)
        return self._answer(call, held, known, f"Created {self.what} {known} {where}".strip(), doubts)

    async def change(self, call: Call, asked: Values, before: T) -> str:
        """Change what of the values that are asked for isn't there yet, and return the answer."""
        known = self.identity(before)
        if known is None:
            raise AtlassianError(f"Jira sent the {self.what} without its id.", advice="Nothing was sent. Try again.")
        was = self.values(before)
        changes = {name: value for name, value in asked.items() if not self.same(value, was.get(name))}
        if not changes:
            return f"No change: {self.what} {known} already reads so. Nothing was sent."
        if call.dry_run:
            lines = (f"{label(name)}: {shown(was.get(name))} → {shown(value)}" for name, value in changes.items())
            call.preview("\n".join((f"{self.what.capitalize()} {known}:", *lines)))
        await self.send(known, changes)
        held, doubts = await self._held(known, changes)
        if len(doubts) == len(changes):
            raise AtlassianError(
                f"Jira took the change of {self.what} {known}, but the change was not made:",
                *doubts,
                advice="A permission or an app may prevent it. Read it again before you try again.",
            )
        now = self.values(held)
        made = [
            f"{label(name)}: {shown(was.get(name))} → {shown(now.get(name))}"
            for name in changes
            if not self.same(now.get(name), was.get(name))
        ]
        return self._answer(call, held, known, f"Changed {self.what} {known}", doubts, made)

    async def _held(self, known: str, asked: Values) -> tuple[T, list[str]]:
        """Return the thing as the server holds it, and in what it differs from what was asked; its answer is no proof."""
        with reading_back(
            f"Jira answered for {self.what} {known}, but it can't be read back: the change may have happened, or not.",
            self.check,
        ):
            held = await self.read(known)
        return held, self._differs(held, asked)

    def _differs(self, answer: T, asked: Values) -> list[str]:
        held = self.values(answer)
        return [
            f"{label(name)} is {shown(held.get(name))}, not {shown(value)}"
            for name, value in asked.items()
            if not self.same(value, held.get(name))
        ]

    def _answer(self, call: Call, held: T, known: str, done: str, doubts: Sequence[str], made: Sequence[str] = ()) -> str:
        said = done if not doubts else f"{done}, but:"
        now = {label(name): value for name, value in self.values(held).items()}
        if call.format(None) == "json":
            result = {"result": said, "doubts": list(doubts), "changed": list(made)}
            stated = {name: person(value) if isinstance(value, User) else value for name, value in now.items()}
            shown_json = json_value(without_empty({**result, self.what: without_empty({"id": known, **stated})}))
            return unless_doubted(shown_json, doubts)
        lines = [f"{said}" if doubts else f"{said}.", *(f"- {doubt}" for doubt in doubts)]
        known_values = facts((name, shown(value)) for name, value in now.items() if value not in (None, ""))
        return unless_doubted(beginning(paragraphs("\n".join(lines), "\n".join(made), known_values), self.check), doubts)


def label(name: str) -> str:
    """Return a parameter's name as a client writes it."""
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def shown(value: object) -> str:
    """Return a value as an answer shows it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, User):
        return person(value) or "(none)"
    return clip(str(value), 300) if value not in (None, "") else "(none)"


def given(**values: object) -> dict[str, object]:
    """Return the values that were given, texts without white space around them."""
    return {name: value.strip() if isinstance(value, str) else value for name, value in values.items() if value is not None}


def _plain(value: object) -> object:
    """Return a value as it is compared; what is switched off and what was never set are the same."""
    if isinstance(value, str):
        return " ".join(value.split()) or None
    if isinstance(value, User):
        return value.id
    return None if value is False else value
