"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.space_description_representation import (
        SpaceDescriptionRepresentation,
    )


@define(kw_only=True)
class SpaceDescription(Model):
    embedded_content: list[Any]
    representation: SpaceDescriptionRepresentation
    value: str
    _wire: ClassVar[Mapping[str, str]] = {
        "embedded_content": "embeddedContent",
    }
