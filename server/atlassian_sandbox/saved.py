"""What people of a Jira keep for themselves and share: filters and dashboards."""

from __future__ import annotations

from attrs import Factory, define, frozen


@define
class Filter:
    """A saved query; `favourites` are the keys of those who marked it."""

    id: str
    name: str
    jql: str
    owner: str
    description: str = ""
    favourites: list[str] = Factory(list)


@frozen
class Gadget:
    """A gadget of a dashboard."""

    id: int
    title: str
    module: str
    row: int
    column: int


@frozen
class Dashboard:
    """A dashboard."""

    id: str
    name: str
    owner: str
    gadgets: tuple[Gadget, ...] = ()
