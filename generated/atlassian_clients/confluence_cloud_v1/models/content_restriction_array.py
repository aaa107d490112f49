"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_restriction import ContentRestriction
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks


@define(kw_only=True)
class ContentRestrictionArray(Model):
    field_links: GenericLinks
    limit: int
    restrictions_hash: str
    results: list[ContentRestriction]
    size: int
    start: int
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
        "restrictions_hash": "restrictionsHash",
    }
