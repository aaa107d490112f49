"""What Service Management adds to Jira: service desks with queues and request types, requests, approvals."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from attrs import Factory, define, field, frozen

Answer: TypeAlias = Literal["pending", "approved", "declined"]


@frozen
class Option:
    """A value that a field can have."""

    value: str
    label: str
    children: tuple[Option, ...] = ()


@frozen
class RequestField:
    """A field of a request type. `schema` is Jira's; summary and description are kept in the issue, others in the request."""

    id: str
    name: str
    schema: dict[str, Any] = field(repr=False)
    required: bool = False
    description: str = ""
    options: tuple[Option, ...] = ()


@frozen
class RequestType:
    """What customers can ask for. Those of `approvers` must approve a request."""

    id: str
    name: str
    description: str
    issue_type: str
    fields: tuple[RequestField, ...]
    approvers: tuple[str, ...] = ()


@frozen
class Queue:
    """A query that agents work through."""

    id: str
    name: str
    jql: str
    columns: tuple[str, ...] = ("issuetype", "issuekey", "summary", "status", "assignee", "created")


@frozen
class ServiceDesk:
    """A service desk over one project."""

    id: str
    project: str
    queues: tuple[Queue, ...]
    request_types: tuple[RequestType, ...]


@define
class Approval:
    """A decision that people have to make."""

    id: str
    name: str
    answers: dict[str, Answer]

    @property
    def outcome(self) -> Answer:
        """What came out: declined by one, approved by all."""
        if "declined" in self.answers.values():
            return "declined"
        return "approved" if set(self.answers.values()) == {"approved"} else "pending"


@define
class ServiceRequest:
    """What an issue is for its customer."""

    issue: str
    type: str
    participants: list[str] = Factory(list)
    values: dict[str, Any] = Factory(dict)
    answers: dict[str, Any] = Factory(dict)
    approvals: list[Approval] = Factory(list)
