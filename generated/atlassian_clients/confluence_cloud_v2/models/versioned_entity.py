"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.body_bulk import BodyBulk


@define(kw_only=True)
class VersionedEntity(Model):
    body: BodyBulk | Unset = UNSET
    id: str | Unset = UNSET
    title: str | Unset = UNSET
