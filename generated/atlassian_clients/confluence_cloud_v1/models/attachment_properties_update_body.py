"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.attachment_properties_update_body_metadata import (
        AttachmentPropertiesUpdateBodyMetadata,
    )
    from atlassian_clients.confluence_cloud_v1.models.version import Version


@define(kw_only=True)
class AttachmentPropertiesUpdateBody(Model):
    container: Any = UNSET
    extensions: Any = UNSET
    id: str
    metadata: AttachmentPropertiesUpdateBodyMetadata | Unset = UNSET
    status: str | Unset = UNSET
    title: str | Unset = UNSET
    type_: str
    version: Version
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
