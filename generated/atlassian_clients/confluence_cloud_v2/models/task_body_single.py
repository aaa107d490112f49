"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.body_type import BodyType


@define(kw_only=True)
class TaskBodySingle(Model):
    atlas_doc_format: BodyType | Unset = UNSET
    storage: BodyType | Unset = UNSET
