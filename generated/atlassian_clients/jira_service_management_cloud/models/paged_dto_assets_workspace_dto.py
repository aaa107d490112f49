"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.assets_workspace_dto import AssetsWorkspaceDto
    from atlassian_clients.jira_service_management_cloud.models.paged_link_dto import PagedLinkDto


@define(kw_only=True)
class PagedDtoAssetsWorkspaceDto(Model):
    field_expands: list[str] | Unset = UNSET
    field_links: PagedLinkDto | Unset = UNSET
    is_last_page: bool | Unset = UNSET
    limit: int | Unset = UNSET
    size: int | Unset = UNSET
    start: int | Unset = UNSET
    values: list[AssetsWorkspaceDto] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_expands": "_expands",
        "field_links": "_links",
        "is_last_page": "isLastPage",
    }
