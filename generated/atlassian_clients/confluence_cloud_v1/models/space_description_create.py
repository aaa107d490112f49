"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.space_description_create_plain import SpaceDescriptionCreatePlain


@define(kw_only=True)
class SpaceDescriptionCreate(Model):
    plain: SpaceDescriptionCreatePlain
