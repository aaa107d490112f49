"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.super_batch_web_resources_tags import SuperBatchWebResourcesTags
    from atlassian_clients.confluence_cloud_v1.models.super_batch_web_resources_uris import SuperBatchWebResourcesUris


@define(kw_only=True)
class SuperBatchWebResources(Model):
    field_expandable: Any = UNSET
    metatags: str | Unset = UNSET
    tags: SuperBatchWebResourcesTags | Unset = UNSET
    uris: SuperBatchWebResourcesUris | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_expandable": "_expandable",
    }
