"""Things that a user names by name or id: the one that is meant, or the candidates."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from typing import TypeVar

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip

T = TypeVar("T")
MOST_CANDIDATES = 10


@attrs.frozen
class Named:
    """A thing that can be meant; `note` tells it from others of its name."""

    id: str
    name: str
    note: str = ""

    def __str__(self) -> str:
        note = f", {clip(self.note, 60)}" if self.note else ""
        return f"{clip(self.name, 80)} (id {self.id}{note})"


def the_one(what: str, asked: str, known: Iterable[tuple[Named, T]], advice: str = "") -> T:
    """Return the thing with this id or name (in any case).

    Raises AtlassianError that lists the candidates where several have the name, the closest where none has it. `advice` is
    what else to do where there is none.
    """
    things = list(known)
    wanted = asked.strip().casefold()
    by_id = [thing for named, thing in things if named.id == asked.strip()]
    if by_id:
        return by_id[0]
    by_name = [(named, thing) for named, thing in things if named.name.casefold() == wanted]
    if len(by_name) == 1:
        return by_name[0][1]
    if by_name:
        raise ambiguous(what, asked, [named for named, _ in by_name])
    raise unknown(what, asked, [named for named, _ in things], advice)


def identified(thing: T, thing_id: str | None, what: str) -> T:
    """Return a thing that the server sent with its id; raises AtlassianError for one without, which no request can name."""
    if thing_id is None:
        raise AtlassianError(f"Jira sent the {what} without its id.", advice="Nothing was changed. Try again.")
    return thing


def ambiguous(what: str, asked: str, candidates: Sequence[Named]) -> AtlassianError:
    """Return the error for a name that several things have."""
    return AtlassianError(
        f"{clip(asked, 80)!r} is the name of {len(candidates)} {what}s: {_listed(candidates)}.",
        advice="Nothing was changed. Pass the id of the one you mean.",
    )


def unknown(what: str, asked: str, known: Sequence[Named], advice: str = "") -> AtlassianError:
    """Return the error for a name that nothing has, with the closest of those there are."""
    close = closest(asked, known)
    which = "There are" if len(close) == len(known) else "The closest"
    said = f"There is no {what} {clip(asked, 80)!r}" + (f". {which}: {_listed(close)}." if close else ".")
    return AtlassianError(said, advice=" ".join(("Nothing was changed.", advice)).strip())


def closest(asked: str, known: Sequence[Named]) -> list[Named]:
    """Return the things whose names are most like `asked`: those that hold it first, all where they are few."""
    wanted = asked.strip().casefold()
    if len(known) <= MOST_CANDIDATES:
        return list(known)
    by_name = {named.name.casefold(): named for named in known}
    held = [named for named in known if wanted and wanted in named.name.casefold()]
    alike = [by_name[name] for name in difflib.get_close_matches(wanted, by_name, n=MOST_CANDIDATES, cutoff=0.5)]
    return list(dict.fromkeys((*held, *alike)))[:MOST_CANDIDATES]


def _listed(candidates: Sequence[Named]) -> str:
    more = len(candidates) - MOST_CANDIDATES
    return "; ".join(map(str, candidates[:MOST_CANDIDATES])) + (f"; and {more} more" if more > 0 else "")
