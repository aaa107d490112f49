"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.comment_dto import CommentDto
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_attachment_dto import PagedDtoAttachmentDto


@define(kw_only=True)
class AttachmentCreateResultDto(Model):
    attachments: PagedDtoAttachmentDto | Unset = UNSET
    comment: CommentDto | Unset = UNSET
