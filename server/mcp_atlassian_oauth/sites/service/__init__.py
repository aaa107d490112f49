"""Service desks: their queues and request types, requests, SLAs and approvals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Protocol

import attrs

from mcp_atlassian_oauth.sites.protocols import Issue, Json, SearchPage, User

Decision = Literal["approve", "decline"]


@attrs.frozen
class Desk:
    """A service desk; it belongs to one project."""

    id: str | None
    name: str | None
    project: str | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Queue:
    """A queue of a service desk: a query, and how many issues it has."""

    id: str | None
    name: str | None
    jql: str | None
    count: int | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class RequestType:
    """What a customer can ask a service desk for."""

    id: str | None
    name: str | None
    description: str | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Option:
    """A value that a field can have, and those that can follow it."""

    id: str
    label: str
    children: tuple[Option, ...] = ()


@attrs.frozen
class RequestField:
    """A field of a request type; `type`, `items`, `custom` and `system` as Jira's schema of the field has them."""

    id: str
    name: str
    required: bool
    description: str | None
    type: str | None
    items: str | None
    custom: str | None
    system: str | None
    options: tuple[Option, ...]


@attrs.frozen
class RequestForm:
    """The fields of a request type, and what else whoever sends the request may say."""

    fields: tuple[RequestField, ...]
    on_behalf: bool | None
    participants: bool | None


@attrs.frozen
class Sla:
    """A goal of a service desk for one request, its times in the site's words ("3h 20m").

    `state` is running, paused, breached, met or missed.
    """

    name: str | None
    state: str | None
    goal: str | None
    elapsed: str | None
    remaining: str | None
    ends: str | None


@attrs.frozen
class Approval:
    """A decision on a request, and of each approver the name, id and decision so far."""

    id: str | None
    name: str | None
    decision: str | None
    mine_to_answer: bool | None
    approvers: tuple[tuple[User, str | None], ...]
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Request:
    """A request as its customer sees it; `values` are the texts of its fields by their labels, `field_values` by id."""

    key: str | None
    id: str | None
    type: str | None
    desk: str | None
    status: str | None
    status_category: str | None
    status_since: str | None
    reporter: User | None
    created: str | None
    participants: tuple[User, ...]
    values: Mapping[str, str]
    field_values: Mapping[str, str]
    slas: tuple[Sla, ...]
    url: str | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class NewRequest:
    """A request to be created: values by field id, as Jira takes them."""

    desk: str
    type: str
    values: Mapping[str, Any]
    rich: bool
    """Whether its rich texts are ADF."""
    on_behalf_of: str | None
    participants: tuple[str, ...]
    answers: Mapping[str, Any]
    """Answers of the request type's form, by the id of the question."""


class Service(Protocol):
    """A Jira's service desks. Every method raises AtlassianError in Atlassian's words, with what to do next."""

    async def desks(self) -> tuple[Desk, ...]:
        """Return the service desks, as they were within the cache's time."""

    async def queues(self, desk: str) -> tuple[Queue, ...]:
        """Return the queues of a desk (its id) with their counts."""

    async def queue_issues(self, desk: str, queue: str, *, limit: int, cursor: str | None = None) -> SearchPage[Issue]:
        """Return the issues of a queue, with the fields that it shows."""

    async def request_types(self, desk: str) -> tuple[RequestType, ...]:
        """Return the request types of a desk, as they were within the cache's time."""

    async def form(self, desk: str, request_type: str) -> RequestForm:
        """Return the fields of a request type, as they were within the cache's time."""

    async def request(self, key: str) -> Request:
        """Return a request with its status, participants and SLAs."""

    async def approvals(self, key: str) -> tuple[Approval, ...]:
        """Return the approvals of a request."""

    async def create(self, request: NewRequest) -> Request:
        """Create a request and return the server's answer."""

    async def answer(self, key: str, approval: str, decision: Decision) -> Approval:
        """Answer an approval and return the server's answer."""


def labelled(options: Sequence[Option]) -> str:
    """Return options in words."""
    return ", ".join(
        f"{option.label} > ({', '.join(child.label for child in option.children)})" if option.children else option.label
        for option in options
    )
