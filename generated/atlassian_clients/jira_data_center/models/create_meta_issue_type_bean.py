"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.create_meta_issue_type_bean_fields import (
        CreateMetaIssueTypeBeanFields,
    )


@define(kw_only=True)
class CreateMetaIssueTypeBean(Model):
    avatar_id: int | Unset = UNSET
    description: str | Unset = UNSET
    fields: CreateMetaIssueTypeBeanFields | Unset = UNSET
    icon_url: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    self_: str | Unset = UNSET
    subtask: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_id": "avatarId",
        "icon_url": "iconUrl",
        "self_": "self",
    }
