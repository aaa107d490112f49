"""The team: nine people, one of whom has left, and an app."""

from __future__ import annotations

import hashlib

from atlassian_sandbox.world import User, World

_PEOPLE = (
    ("mokafor", "Mira Okafor", "Europe/Lisbon"),
    ("jlindqvist", "Jonas Lindqvist", "Europe/Stockholm"),
    ("praman", "Priya Raman", "Asia/Kolkata"),
    ("therrera", "Tomás Herrera", "America/Bogota"),
    ("atanabe", "Aiko Tanabe", "Asia/Tokyo"),
    ("lvogt", "Lena Vogt", "Europe/Berlin"),
    ("sadeyemi", "Samuel Adeyemi", "Africa/Lagos"),
    ("nhaddad", "Noor Haddad", "Asia/Beirut"),
)
_GROUPS = {
    "lantern-developers": ["mokafor", "jlindqvist", "praman", "therrera", "atanabe"],
    "harbour-operations": ["lvogt", "sadeyemi", "nhaddad"],
    "jira-administrators": ["mokafor"],
    "confluence-users": [key for key, _, _ in _PEOPLE],
}


def add_people(world: World) -> None:
    """Add users and groups."""
    for key, name, zone in _PEOPLE:
        world.users[key] = User(key, name, f"{key}@lantern-ferries.example", _account_id(key), True, zone)
    world.users["vsandoval"] = User(
        "vsandoval", "Viktor Sandoval", "vsandoval@lantern-ferries.example", _account_id("vsandoval"), active=False
    )
    world.users["harbourbot"] = User(
        "harbourbot",
        "Harbour Bot",
        "harbourbot@lantern-ferries.example",
        _account_id("harbourbot"),
        account_type="app",
    )
    world.groups.update({name: list(members) for name, members in _GROUPS.items()})


def _account_id(key: str) -> str:
    """An account id as Cloud makes them: a site number and a UUID, or 24 hexadecimal digits."""
    digest = hashlib.sha256(key.encode()).hexdigest()
    if int(digest[0], 16) % 2:
        return f"5{digest[:23]}"
    return f"712020:{digest[:8]}-{digest[8:12]}-4{digest[13:16]}-a{digest[17:20]}-{digest[20:32]}"
