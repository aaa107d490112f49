"""What a client has set for itself: the defaults of one connection, session or principal."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from mcp_atlassian_oauth.settings import OutputFormat, Settings

MAX_SESSIONS = 10_000
IDLE_SECONDS = 24 * 60 * 60.0


@attrs.frozen
class Defaults:
    """What a call falls back to where its arguments say nothing."""

    preferred_user: str | None = None
    jira_project: str | None = None
    conf_space: str | None = None
    output_format: OutputFormat = "markdown"

    @classmethod
    def from_settings(cls, settings: Settings) -> Defaults:
        """Return the defaults that a new connection starts with."""
        return cls(
            preferred_user=settings.preferred_user,
            jira_project=settings.jira_project,
            conf_space=settings.conf_space,
            output_format=settings.output_format,
        )


@attrs.define
class Session:
    """The defaults in force for one client; `scope` says in words whom they apply to."""

    defaults: Defaults
    scope: str = "this connection"

    def change(self, **changes: Any) -> Defaults:
        """Replace the named fields of the defaults and return what is in force now; None clears a field.

        Raises TypeError for a field that Defaults doesn't have.
        """
        self.defaults = attrs.evolve(self.defaults, **changes)
        return self.defaults


@attrs.define
class Sessions:
    """Sessions by key, for transports whose requests share no connection.

    At most `limit` are kept (the longest unused goes first) and each for `idle` seconds after its last use, so that
    clients that come and go can't fill the memory.
    """

    initial: Defaults
    limit: int = MAX_SESSIONS
    idle: float = IDLE_SECONDS
    clock: Callable[[], float] = time.monotonic
    _kept: OrderedDict[str, tuple[float, Session]] = attrs.field(factory=OrderedDict, init=False)

    def get(self, key: str, scope: str) -> Session:
        """Return the session of this key, a new one with the initial defaults where there is none."""
        now = self.clock()
        self._drop_idle(now)
        _, session = self._kept.pop(key, (now, None))
        session = session or Session(self.initial, scope)
        self._kept[key] = (now, session)
        if len(self._kept) > self.limit:
            self._kept.popitem(last=False)
        return session

    def _drop_idle(self, now: float) -> None:
        while self._kept:
            key, (used, _) = next(iter(self._kept.items()))
            if now - used <= self.idle:
                return
            del self._kept[key]

    def __len__(self) -> int:
        return len(self._kept)
