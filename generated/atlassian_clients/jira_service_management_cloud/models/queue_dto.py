"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.self_link_dto import SelfLinkDto


@define(kw_only=True)
class QueueDto(Model):
    field_links: SelfLinkDto | Unset = UNSET
    fields: list[str] | Unset = UNSET
    id: str | Unset = UNSET
    issue_count: int | Unset = UNSET
    jql: str | Unset = UNSET
    name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
        "issue_count": "issueCount",
    }
