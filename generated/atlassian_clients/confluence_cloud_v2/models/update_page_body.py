"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.body_status import BodyStatus
    from atlassian_clients.confluence_cloud_v2.models.content_property_update_request_version import (
        ContentPropertyUpdateRequestVersion,
    )
    from atlassian_clients.confluence_cloud_v2.models.page_body_write import PageBodyWrite
    from atlassian_clients.confluence_cloud_v2.models.page_nested_body_write import PageNestedBodyWrite


@define(kw_only=True)
class UpdatePageBody(Model):
    body: PageBodyWrite | PageNestedBodyWrite
    id: str
    owner_id: Any = UNSET
    parent_id: Any = UNSET
    space_id: Any = UNSET
    status: BodyStatus
    title: str
    version: ContentPropertyUpdateRequestVersion
    _wire: ClassVar[Mapping[str, str]] = {
        "owner_id": "ownerId",
        "parent_id": "parentId",
        "space_id": "spaceId",
    }
