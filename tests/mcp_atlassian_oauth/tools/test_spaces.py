"""Spaces: listed to the last, named as people name them, created as asked."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from atlassian_sandbox.world import Space

pytestmark = pytest.mark.anyio


@pytest.fixture
def many(connection: Any) -> Iterator[list[str]]:
    """The keys of spaces of which there are more than a page holds."""
    world = connection.sandbox.world
    keys = [f"MANY{number:03d}" for number in range(230)]
    for key in keys:
        world.spaces[key] = Space(world.new_id(), key, f"Numbered {key[4:]}", "", "mokafor", world.clock.now)
    yield keys
    for key in keys:
        del world.spaces[key]


@pytest.mark.parametrize("asked", [{}, {"query": "numbered"}, {"type": "global"}])
async def test_spaces_are_listed_to_the_last(connection: Any, many: list[str], asked: dict[str, str]) -> None:
    shown, cursor = "", {}
    while True:
        answer = await connection.call("conf_list_spaces", **asked, **cursor)
        shown += answer
        if "cursor=" not in answer:
            break
        cursor = {"cursor": answer.partition('cursor="')[2].partition('"')[0]}
    assert re.findall(r"MANY\d{3}", shown) == many


async def test_spaces_are_found_by_what_they_are_called(connection: Any, space: str) -> None:
    held = connection.sandbox.world.spaces[space]
    shown = await connection.call("conf_list_spaces", query=held.name.upper())
    assert f"| {space} | {held.name} |" in shown
    assert "There are no spaces" in await connection.call("conf_list_spaces", query="nothing has such a name")
    personal = [each.key for each in connection.sandbox.world.spaces.values() if each.kind == "personal"]
    listed = await connection.call("conf_list_spaces", type="personal")
    assert all(key in listed for key in personal)
    assert f"| {space} |" not in listed
    await connection.call("set_defaults", outputFormat="json")
    found = json.loads(await connection.call("conf_list_spaces", query=held.key))
    assert space in [one["key"] for one in found["spaces"]]


async def test_a_space_is_read_by_key_name_address_and_default(connection: Any, space: str, deployment: str) -> None:
    held = connection.sandbox.world.spaces[space]
    by_key = await connection.call("conf_get_space", space=space)
    assert f"Name: {held.name}" in by_key
    assert held.description in by_key
    assert f"Home page: {held.homepage}" in by_key
    assert by_key == await connection.call("conf_get_space", space=held.name)
    base = connection.sandbox.env["CONF_BASE_URL"].removesuffix("/wiki") + ("/wiki" if deployment == "cloud" else "")
    path = f"/spaces/{space}/overview" if deployment == "cloud" else f"/display/{space}"
    assert by_key == await connection.call("conf_get_space", space=base + path)
    await connection.call("set_defaults", confSpace=space)
    assert by_key == await connection.call("conf_get_space")
    await connection.call("set_defaults", outputFormat="json")
    assert json.loads(await connection.call("conf_get_space"))["id"] == held.id


async def test_a_space_that_there_is_not_is_answered_with_the_closest(connection: Any, space: str) -> None:
    words = await connection.failure("conf_get_space", space="No such space")
    assert "There is no space" in words
    assert space in words
    assert "No space is given" in await connection.failure("conf_get_space")


async def test_a_name_of_several_spaces_is_answered_with_all(connection: Any, many: list[str]) -> None:
    for key in many[:2]:
        connection.sandbox.world.spaces[key].name = "Twice there"
    words = await connection.failure("conf_get_space", space="twice there")
    assert "name of 2 spaces" in words
    assert many[0] in words
    assert many[1] in words


async def test_a_space_is_created(connection: Any) -> None:
    world = connection.sandbox.world
    asked = {"key": "NEWONE", "name": "A new one", "description": "For <trying> & more"}
    rehearsed = await connection.call("conf_create_space", **asked, dryRun=True)
    assert "nothing was sent" in rehearsed
    assert "NEWONE" not in world.spaces
    shown = await connection.call("conf_create_space", **asked)
    assert shown.startswith("Created space NEWONE:")
    assert "Home page: " in shown
    assert (world.spaces["NEWONE"].name, world.spaces["NEWONE"].description) == ("A new one", "For <trying> & more")
    assert "NEWONE" in await connection.call("conf_list_spaces", query="a new one")
    assert "already exists" in await connection.failure("conf_create_space", key="NEWONE", name="Again")
    del world.pages[world.spaces.pop("NEWONE").homepage]


async def test_what_can_be_no_space_is_refused(connection: Any) -> None:
    assert "is no key" in await connection.failure("conf_create_space", key="not a key", name="x")
    assert "name is empty" in await connection.failure("conf_create_space", key="KEY", name=" ")
    assert not connection.sent("POST", "space")


async def test_a_space_that_was_not_created_as_asked_is_told(connection: Any, space: str) -> None:
    connection.sandbox.fault(method="POST", path="/spaces?$", status=200, body={})
    assert "may have been created, or not" in await connection.failure("conf_create_space", key="NOWHERE", name="Nowhere")
    connection.sandbox.fault(method="POST", path="/spaces?$", status=200, body={"key": space})
    shown = await connection.failure("conf_create_space", key="ELSE", name="Elsewhere", description="Something with own words")
    assert f"Space {space} was created, but its key is {space}" in shown
    assert "has not that description" in shown
    connection.sandbox.fault(method="POST", path="/spaces?$", status=200, body={})
    assert "may have been created" in await connection.failure("conf_create_space", key=space, name="Not that name")
    connection.sandbox.fault(method="POST", path="/spaces?$", status=403, body={"message": "No more spaces for you"})
    assert "No more spaces" in await connection.failure("conf_create_space", key="MORE", name="More")
