"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class DetailedVersion(Model):
    author_id: str | Unset = UNSET
    collaborators: list[str] | Unset = UNSET
    content_type_modified: bool | Unset = UNSET
    created_at: str | Unset = UNSET
    message: str | Unset = UNSET
    minor_edit: bool | Unset = UNSET
    next_version: int | Unset = UNSET
    number: int | Unset = UNSET
    prev_version: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "author_id": "authorId",
        "content_type_modified": "contentTypeModified",
        "created_at": "createdAt",
        "minor_edit": "minorEdit",
        "next_version": "nextVersion",
        "prev_version": "prevVersion",
    }
