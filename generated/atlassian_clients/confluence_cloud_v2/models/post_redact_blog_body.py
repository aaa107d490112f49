"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.body_body import BodyBody
    from atlassian_clients.confluence_cloud_v2.models.body_title import BodyTitle


@define(kw_only=True)
class PostRedactBlogBody(Model):
    body: BodyBody | Unset = UNSET
    clean_history: bool | None | Unset = UNSET
    created_at: str
    title: BodyTitle | Unset = UNSET
    version_number: int | None | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "clean_history": "cleanHistory",
        "created_at": "createdAt",
        "version_number": "versionNumber",
    }
