"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.self_link_dto import SelfLinkDto


@define(kw_only=True)
class ServiceDeskDto(Model):
    field_links: SelfLinkDto | Unset = UNSET
    id: str | Unset = UNSET
    project_id: str | Unset = UNSET
    project_key: str | Unset = UNSET
    project_name: str | Unset = UNSET
    project_type_key: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
        "project_id": "projectId",
        "project_key": "projectKey",
        "project_name": "projectName",
        "project_type_key": "projectTypeKey",
    }
