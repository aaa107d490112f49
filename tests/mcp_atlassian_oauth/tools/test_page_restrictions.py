"""Who alone may read or change a page."""

from __future__ import annotations

import json
from typing import Any

import pytest
from atlassian_sandbox.world import User

pytestmark = pytest.mark.anyio


async def test_users_and_groups_are_set_by_name(connection: Any, page: str) -> None:
    shown = await connection.call(
        "conf_set_restrictions", page=page, read=["me", "group:Harbour-Operations"], update=["mira okafor"]
    )
    assert shown.startswith(f"Page {page} is now restricted so:\n\nread: Mira Okafor (")
    assert "group:harbour-operations; update: Mira Okafor (" in shown
    held = connection.sandbox.world.pages[page].restrictions
    assert held["read"] == (["mokafor"], ["harbour-operations"])
    assert "restrictions: read: Mira Okafor (" in await connection.call("conf_get_page", page=page, include=["restrictions"])


async def test_what_is_left_out_stays_and_an_empty_list_lifts_it(connection: Any, page: str) -> None:
    await connection.call("conf_set_restrictions", page=page, read=["me"], update=["me"])
    await connection.call("conf_set_restrictions", page=page, read=[])
    assert connection.sandbox.world.pages[page].restrictions == {"update": (["mokafor"], [])}
    await connection.call("set_defaults", outputFormat="json")
    found = json.loads(await connection.call("conf_set_restrictions", page=page, update=[]))
    assert found["restrictions"] == {"read": [], "update": []}
    assert "nothing to change" in await connection.failure("conf_set_restrictions", page=page)


async def test_unknown_and_ambiguous_names_are_told(connection: Any, page: str) -> None:
    assert "There is no user 'Nobody Known'" in await connection.failure(
        "conf_set_restrictions", page=page, read=["Nobody Known"]
    )
    words = await connection.failure("conf_set_restrictions", page=page, read=["group:operations"])
    assert "There is no group 'operations'. There are: harbour-operations" in words
    people = connection.sandbox.world.users
    twin = User("ptwin", people["praman"].display_name, "p@t.example", "712020:aaaaaaaa-0000-4000-a000-000000000001")
    people["ptwin"] = twin
    try:
        words = await connection.failure("conf_set_restrictions", page=page, read=["me", twin.display_name])
        assert "is the name of 2 users" in words
        assert "Pass the id of the one you mean" in words
    finally:
        del people["ptwin"]
    assert not connection.sent("PUT")


async def test_restrictions_that_are_ignored_rejected_or_set_in_part_are_told(connection: Any, page: str) -> None:
    words = await connection.failure("conf_set_restrictions", page=page, update=["group:harbour-operations"])
    assert "no access to it yourself" in words
    connection.sandbox.fault(method="PUT", path="/restriction$", status=200, body={"results": []})
    shown = await connection.failure("conf_set_restrictions", page=page, read=["me"], update=["me", "group:confluence-users"])
    assert "but:\n- read lacks Mira Okafor\n- update lacks Mira Okafor, confluence-users" in shown
    await connection.call("conf_set_restrictions", page=page, read=["me"])
    connection.sandbox.fault(method="PUT", path="/restriction$", status=200, body={"results": []})
    assert "but:\n- read still has Mira Okafor" in await connection.failure("conf_set_restrictions", page=page, read=[])
    connection.sandbox.fault(method="GET", path="/restriction", skip=1, status=500, body={}, times=None)
    words = await connection.failure("conf_set_restrictions", page=page, read=["me"])
    assert "can't be read back" in words


async def test_a_dry_run_shows_who_comes_and_goes(connection: Any, page: str) -> None:
    shown = await connection.call("conf_set_restrictions", page=page, read=["me"], dryRun=True)
    assert "read: not restricted; update: not restricted\n→ read: Mira Okafor (" in shown
    assert not connection.sent("PUT")
