"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.space_description_create import SpaceDescriptionCreate


@define(kw_only=True)
class SpaceUpdate(Model):
    description: SpaceDescriptionCreate | Unset = UNSET
    homepage: Any = UNSET
    name: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    type_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
