"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_metadata_currentuser import ContentMetadataCurrentuser
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.label import Label
    from atlassian_clients.confluence_cloud_v1.models.label_array import LabelArray


@define(kw_only=True)
class ContentMetadata(Model):
    currentuser: ContentMetadataCurrentuser | Unset = UNSET
    frontend: Any = UNSET
    labels: LabelArray | list[Label] | Unset = UNSET
    properties: GenericLinks | Unset = UNSET
