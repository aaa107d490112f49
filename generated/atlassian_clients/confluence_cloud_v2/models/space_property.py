"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.space_property_version import SpacePropertyVersion


@define(kw_only=True)
class SpaceProperty(Model):
    created_at: str | Unset = UNSET
    created_by: str | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    value: Any = UNSET
    version: SpacePropertyVersion | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "created_at": "createdAt",
        "created_by": "createdBy",
    }
