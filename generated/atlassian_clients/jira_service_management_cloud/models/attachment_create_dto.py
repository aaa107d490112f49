"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.additional_comment_dto import AdditionalCommentDto


@define(kw_only=True)
class AttachmentCreateDto(Model):
    additional_comment: AdditionalCommentDto | Unset = UNSET
    public: bool | Unset = UNSET
    temporary_attachment_ids: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "additional_comment": "additionalComment",
        "temporary_attachment_ids": "temporaryAttachmentIds",
    }
