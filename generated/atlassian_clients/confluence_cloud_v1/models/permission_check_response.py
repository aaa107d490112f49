"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.message import Message


@define(kw_only=True)
class PermissionCheckResponse(Model):
    errors: list[Message] | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    has_permission: bool
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
        "has_permission": "hasPermission",
    }
