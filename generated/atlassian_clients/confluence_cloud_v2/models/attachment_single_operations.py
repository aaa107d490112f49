"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.operation import Operation
    from atlassian_clients.confluence_cloud_v2.models.optional_field_links import OptionalFieldLinks
    from atlassian_clients.confluence_cloud_v2.models.optional_field_meta import OptionalFieldMeta


@define(kw_only=True)
class AttachmentSingleOperations(Model):
    field_links: OptionalFieldLinks | Unset = UNSET
    meta: OptionalFieldMeta | Unset = UNSET
    results: list[Operation] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
    }
