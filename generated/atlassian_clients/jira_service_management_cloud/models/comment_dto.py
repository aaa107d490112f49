"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.date_dto import DateDto
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_attachment_dto import PagedDtoAttachmentDto
    from atlassian_clients.jira_service_management_cloud.models.rendered_value_dto import RenderedValueDto
    from atlassian_clients.jira_service_management_cloud.models.self_link_dto import SelfLinkDto
    from atlassian_clients.jira_service_management_cloud.models.user_dto import UserDto


@define(kw_only=True)
class CommentDto(Model):
    attachments: PagedDtoAttachmentDto | Unset = UNSET
    author: UserDto | Unset = UNSET
    body: str | Unset = UNSET
    created: DateDto | Unset = UNSET
    field_expands: list[str] | Unset = UNSET
    field_links: SelfLinkDto | Unset = UNSET
    id: str | Unset = UNSET
    public: bool | Unset = UNSET
    rendered_body: RenderedValueDto | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_expands": "_expands",
        "field_links": "_links",
        "rendered_body": "renderedBody",
    }
