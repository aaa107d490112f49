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
class SoftwareInfoDto(Model):
    build_change_set: str | Unset = UNSET
    build_date: DateDto | Unset = UNSET
    field_links: SelfLinkDto | Unset = UNSET
    is_licensed_for_use: bool | Unset = UNSET
    platform_version: str | Unset = UNSET
    version: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "build_change_set": "buildChangeSet",
        "build_date": "buildDate",
        "field_links": "_links",
        "is_licensed_for_use": "isLicensedForUse",
        "platform_version": "platformVersion",
    }
