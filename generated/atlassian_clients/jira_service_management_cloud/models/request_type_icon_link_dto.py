"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.request_type_icon_link_dto_icon_urls import (
        RequestTypeIconLinkDtoIconUrls,
    )


@define(kw_only=True)
class RequestTypeIconLinkDto(Model):
    icon_urls: RequestTypeIconLinkDtoIconUrls | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "icon_urls": "iconUrls",
    }
