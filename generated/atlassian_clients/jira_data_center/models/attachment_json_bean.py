"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.user_json_bean import UserJsonBean


@define(kw_only=True)
class AttachmentJsonBean(Model):
    author: UserJsonBean | Unset = UNSET
    content: str | Unset = UNSET
    created: str | Unset = UNSET
    filename: str | Unset = UNSET
    id: str | Unset = UNSET
    mime_type: str | Unset = UNSET
    self_: str | Unset = UNSET
    size: int | Unset = UNSET
    thumbnail: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "mime_type": "mimeType",
        "self_": "self",
    }
