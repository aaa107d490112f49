"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_body_create_representation import (
        ContentBodyCreateRepresentation,
    )


@define(kw_only=True)
class ContentBodyCreate(Model):
    representation: ContentBodyCreateRepresentation
    value: str
