"""The people that mentions name: asked for once, then known for as long as the process lives."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

import attrs

if TYPE_CHECKING:
    from mcp_atlassian_oauth.sites.protocols import User

Ask = Callable[[Sequence[str]], Awaitable[Mapping[str, "User | None"]]]
# A person's name changes seldom; a bound keeps a process that reads a whole wiki small.
MOST_KNOWN = 5_000
_USER_KEY = re.compile(r"[0-9a-f]{32}")


@attrs.frozen
class KnownUsers:
    """Users by the id in a mention. Only those that exist are kept: who isn't there today may be tomorrow."""

    _known: dict[str, User] = attrs.field(factory=dict, repr=False)

    async def find(self, ids: Sequence[str], ask: Ask) -> Mapping[str, User | None]:
        """Return users by id, those that aren't known from `ask`; None for one that there isn't."""
        unknown = [value for value in dict.fromkeys(ids) if value not in self._known]
        asked = await ask(unknown) if unknown else {}
        if len(self._known) + len(asked) > MOST_KNOWN:
            self._known.clear()
        self._known.update({value: user for value, user in asked.items() if user is not None})
        return {value: self._known.get(value) for value in ids if value in self._known or value in asked}


def user_id(reference: str) -> tuple[Literal["userkey", "username"], str]:
    """Return which kind of id a mention on Data Center holds, and the id: `ada`, `userkey/…`, `username/…`."""
    kind, slash, rest = reference.partition("/")
    if slash and kind in ("userkey", "username"):
        return ("userkey" if kind == "userkey" else "username"), rest
    return ("userkey" if _USER_KEY.fullmatch(reference) else "username"), reference


def account_id(reference: str) -> str:
    """Return the account id of a mention on Cloud: `557058:…`, `account/…`."""
    return reference.removeprefix("account/")
