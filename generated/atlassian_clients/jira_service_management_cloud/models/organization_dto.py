"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.date_dto import DateDto
    from atlassian_clients.jira_service_management_cloud.models.self_link_dto import SelfLinkDto


@define(kw_only=True)
class OrganizationDto(Model):
    created: DateDto | Unset = UNSET
    field_links: SelfLinkDto | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    scim_managed: bool | Unset = UNSET
    uuid: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
        "scim_managed": "scimManaged",
    }
