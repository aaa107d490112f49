"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.comment_json_bean import CommentJsonBean


@define(kw_only=True)
class PinnedCommentJsonBean(Model):
    comment: CommentJsonBean | Unset = UNSET
    pinned_by: str | Unset = UNSET
    pinned_date: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "pinned_by": "pinnedBy",
        "pinned_date": "pinnedDate",
    }
