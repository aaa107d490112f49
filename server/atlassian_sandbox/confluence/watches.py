"""Who watches a page or a space, by v1 and by Data Center's API."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal

from . import common


def _watch(kind: str, change: bool | None) -> Behaviour:
    def watch(call: Call) -> Any:
        thing = common.get_page(call) if kind == "content" else common.get_space(call)
        reference = call.text("accountId") if call.cloud else call.text("username") or call.text("key")
        user = call.world.user(reference) if reference else call.user
        if user is None:
            raise Refusal(404, f"No user found : {reference}")
        if change is None:
            return {"watching": user.key in thing.watchers}
        if change and user.key not in thing.watchers:
            thing.watchers.append(user.key)
        if not change and user.key in thing.watchers:
            thing.watchers.remove(user.key)
        return None

    return watch


ROUTES: dict[str, Behaviour] = {
    f"{method} user/watch/{kind}/{{}}": _watch(kind, change)
    for kind in ("content", "space")
    for method, change in (("GET", None), ("POST", True), ("DELETE", False))
}
