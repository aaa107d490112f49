"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.body_status import BodyStatus
    from atlassian_clients.confluence_cloud_v2.models.body_subtype import BodySubtype
    from atlassian_clients.confluence_cloud_v2.models.page_body_write import PageBodyWrite
    from atlassian_clients.confluence_cloud_v2.models.page_nested_body_write import PageNestedBodyWrite


@define(kw_only=True)
class CreatePageBody(Model):
    body: PageBodyWrite | PageNestedBodyWrite | Unset = UNSET
    parent_id: str | Unset = UNSET
    space_id: str
    status: BodyStatus | Unset = UNSET
    subtype: BodySubtype | Unset = UNSET
    title: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "parent_id": "parentId",
        "space_id": "spaceId",
    }
