"""How long an issue was in each status, from its history. Pure functions, no request."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import attrs

from mcp_atlassian_oauth.sites.details import Change


@attrs.frozen
class StatusTime:
    """A status: `total` time in it, how often it was entered, and since when the issue is in it now."""

    status: str
    total: timedelta
    entered: int
    since: str | None = None


def status_times(changes: Sequence[Change], created: str | None, status: str | None, now: datetime) -> tuple[StatusTime, ...]:
    """Return the times in each status, in the order in which they were first entered; `changes` are oldest first.

    Times that can't be read count as no time. `status` is the one the issue is in now.
    """
    moves = [
        (moment, change.created, field.before, field.after)
        for change in changes
        for field in change.fields
        if field.field.casefold() == "status" and (moment := _moment(change.created))
    ]
    # Servers don't all sort; entries of the same second stay as they came.
    moves.sort(key=lambda move: move[0])
    begun = _moment(created) or (moves[0][0] if moves else now)
    current, since = (moves[0][2] if moves else status) or "?", created
    totals: dict[str, timedelta] = {}
    entered: dict[str, int] = {current: 1}
    for moment, stamp, _, after in moves:
        totals[current] = totals.get(current, timedelta()) + max(timedelta(), moment - begun)
        begun, since, current = moment, stamp, after or "?"
        entered[current] = entered.get(current, 0) + 1
    totals[current] = totals.get(current, timedelta()) + max(timedelta(), now - begun)
    return tuple(StatusTime(name, total, entered[name], since if name == current else None) for name, total in totals.items())


def in_words(time: timedelta, *, hours_only: bool = False) -> str:
    """Return a time in days of 24 hours, hours and minutes: "3d 4h 5m"; in whole hours where that is enough."""
    minutes = int(time.total_seconds()) // 60
    if hours_only:
        minutes -= minutes % 60
        if not minutes:
            return "less than 1h"
    days, hours, minutes = minutes // 1_440, minutes // 60 % 24, minutes % 60
    parts = [f"{count}{unit}" for count, unit in ((days, "d"), (hours, "h"), (minutes, "m")) if count]
    return " ".join(parts) or "0m"


def _moment(stamp: str | None) -> datetime | None:
    try:
        found = datetime.fromisoformat(stamp or "")
    except ValueError:
        return None
    # Without a zone nothing can be compared with it.
    return found if found.tzinfo else None
