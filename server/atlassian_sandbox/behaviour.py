"""What a behaviour gets and gives: the door between HTTP and the little Jira and Confluence behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from attrs import field, frozen

from .errors import Refusal
from .http import Request
from .payload import Payload
from .world import User, World


@frozen
class Call:
    """An authenticated, validated request.

    `values` are the decoded path values in their order; `base` is the address in front of the API's own paths, as the
    client sees it (with context path or gateway prefix).
    """

    world: World
    user: User
    values: tuple[str, ...]
    request: Request = field(repr=False)
    payload: Payload = field(repr=False)
    base: str
    agile: bool = True

    @property
    def cloud(self) -> bool:
        """Whether the dialect is Cloud's."""
        return self.world.deployment == "cloud"

    @property
    def site(self) -> str:
        """The address that people open in a browser: without the gateway of api.atlassian.com."""
        return self.base.partition("/ex/")[0]

    @property
    def body(self) -> dict[str, Any]:
        """The JSON body; an empty object where it is none."""
        return self.payload.json if isinstance(self.payload.json, dict) else {}

    def text(self, name: str) -> str | None:
        """The last value of a query parameter, None without one or with an empty one."""
        return next((value for key, value in reversed(self.request.query) if key == name and value), None)

    def words(self, name: str) -> list[str]:
        """All values of a query parameter, repeated or with commas."""
        return [word.strip() for key, value in self.request.query if key == name for word in value.split(",") if word.strip()]

    def integer(self, name: str, default: int) -> int:
        """A whole number of the query."""
        text = self.text(name)
        try:
            return int(text) if text is not None else default
        except ValueError as error:
            raise Refusal(400, f"{name} must be an integer") from error

    def flag(self, name: str, default: bool = False) -> bool:
        """A truth value of the query."""
        text = self.text(name)
        return default if text is None else text.lower() == "true"


Behaviour: TypeAlias = Callable[[Call], Any]
"""Answers with a JSON value for the documented status, None for an empty body, or a whole Response."""

Routes: TypeAlias = Mapping[str, Behaviour]
"""Behaviours by the key of their operation, e.g. `GET /rest/api/3/issue/{}`."""


def mounted(prefix: str, routes: Routes) -> dict[str, Behaviour]:
    """Routes with relative paths (`GET issue/{}`) below a prefix (`/rest/api/3`)."""
    found = {}
    for key, behaviour in routes.items():
        method, _, path = key.partition(" ")
        found[f"{method} {prefix}/{path}".rstrip("/")] = behaviour
    return found
