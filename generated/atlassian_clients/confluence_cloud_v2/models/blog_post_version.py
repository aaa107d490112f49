"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.versioned_entity import VersionedEntity


@define(kw_only=True)
class BlogPostVersion(Model):
    author_id: str | Unset = UNSET
    blogpost: VersionedEntity | Unset = UNSET
    created_at: str | Unset = UNSET
    message: str | Unset = UNSET
    minor_edit: bool | Unset = UNSET
    number: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "author_id": "authorId",
        "created_at": "createdAt",
        "minor_edit": "minorEdit",
    }
