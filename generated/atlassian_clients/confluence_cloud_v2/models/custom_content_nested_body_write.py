"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.custom_content_body_write import CustomContentBodyWrite


@define(kw_only=True)
class CustomContentNestedBodyWrite(Model):
    atlas_doc_format: CustomContentBodyWrite | Unset = UNSET
    raw: CustomContentBodyWrite | Unset = UNSET
    storage: CustomContentBodyWrite | Unset = UNSET
