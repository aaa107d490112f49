"""Two edits of the same text brought together: what overlaps is a conflict, everything else is in the result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs


@attrs.frozen
class Conflict:
    """A stretch that both edits changed, differently: as it was and as each has it."""

    base: tuple[str, ...]
    mine: tuple[str, ...]
    theirs: tuple[str, ...]


@attrs.frozen
class _Change:
    """The pieces from `start` to before `end` of the base are to be `new`."""

    start: int
    end: int
    new: tuple[str, ...]

    def overlaps(self, other: _Change) -> bool:
        """Whether the order or the content of the result would be in doubt; touching isn't overlapping."""
        if self.start == self.end == other.start == other.end:
            return True
        return self.start < other.end and other.start < self.end


def three_way(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> tuple[list[str], list[Conflict]]:
    """Return the base with both edits, and the conflicts; where there is one, the result has `mine`."""
    left, right = list(_changes(base, mine)), list(_changes(base, theirs))
    out: list[str] = []
    conflicts: list[Conflict] = []
    at = 0
    while left or right:
        ours, others = _next_group(left, right)
        start = min(change.start for change in (*ours, *others))
        end = max(change.end for change in (*ours, *others))
        out.extend(base[at:start])
        versions = [tuple(_applied(base, start, end, group)) for group in (ours, others)]
        if ours and others and versions[0] != versions[1]:
            conflicts.append(Conflict(tuple(base[start:end]), *versions))
        out.extend(versions[0] if ours else versions[1])
        at = end
    out.extend(base[at:])
    return out, conflicts


def _next_group(left: list[_Change], right: list[_Change]) -> tuple[list[_Change], list[_Change]]:
    """Take the first change from the lists, with everything that overlaps it directly or through another."""
    groups: tuple[list[_Change], list[_Change]] = ([], [])
    first = 0 if left and (not right or (left[0].start, left[0].end) <= (right[0].start, right[0].end)) else 1
    groups[first].append((left, right)[first].pop(0))
    grown = True
    while grown:
        grown = False
        for side, own, opposite in ((left, groups[0], groups[1]), (right, groups[1], groups[0])):
            while side and any(side[0].overlaps(change) for change in opposite):
                own.append(side.pop(0))
                grown = True
    return groups


def _changes(base: Sequence[str], edited: Sequence[str]) -> Iterator[_Change]:
    # Imported when needed: the markdown parser behind it costs start-up time.
    from mcp_atlassian_oauth.markup.splice import match

    at = place = 0
    for old, new in (*match(base, edited), (len(base), len(edited))):
        if old > at or new > place:
            yield _Change(at, old, tuple(edited[place:new]))
        at, place = old + 1, new + 1


def _applied(base: Sequence[str], start: int, end: int, changes: Sequence[_Change]) -> Iterator[str]:
    at = start
    for change in changes:
        yield from base[at : change.start]
        yield from change.new
        at = change.end
    yield from base[at:end]
