"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.page_body_write import PageBodyWrite


@define(kw_only=True)
class PageNestedBodyWrite(Model):
    atlas_doc_format: PageBodyWrite | Unset = UNSET
    storage: PageBodyWrite | Unset = UNSET
    wiki: PageBodyWrite | Unset = UNSET
