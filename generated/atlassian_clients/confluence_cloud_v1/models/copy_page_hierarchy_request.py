"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.copy_page_hierarchy_title_options import (
        CopyPageHierarchyTitleOptions,
    )


@define(kw_only=True)
class CopyPageHierarchyRequest(Model):
    copy_attachments: bool | Unset = UNSET
    copy_custom_contents: bool | Unset = UNSET
    copy_descendants: bool | Unset = UNSET
    copy_labels: bool | Unset = UNSET
    copy_permissions: bool | Unset = UNSET
    copy_properties: bool | Unset = UNSET
    destination_page_id: str
    title_options: CopyPageHierarchyTitleOptions | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "copy_attachments": "copyAttachments",
        "copy_custom_contents": "copyCustomContents",
        "copy_descendants": "copyDescendants",
        "copy_labels": "copyLabels",
        "copy_permissions": "copyPermissions",
        "copy_properties": "copyProperties",
        "destination_page_id": "destinationPageId",
        "title_options": "titleOptions",
    }
