"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.attachment_link_dto import AttachmentLinkDto
    from atlassian_clients.jira_service_management_cloud.models.date_dto import DateDto
    from atlassian_clients.jira_service_management_cloud.models.user_dto import UserDto


@define(kw_only=True)
class AttachmentDto(Model):
    author: UserDto | Unset = UNSET
    created: DateDto | Unset = UNSET
    field_links: AttachmentLinkDto | Unset = UNSET
    filename: str | Unset = UNSET
    mime_type: str | Unset = UNSET
    size: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
        "mime_type": "mimeType",
    }
