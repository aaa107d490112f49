"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_restriction import ContentRestriction
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.restrictions_expandable import RestrictionsExpandable


@define(kw_only=True)
class ContentRestrictions(Model):
    field_expandable: RestrictionsExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    read: ContentRestriction | Unset = UNSET
    update: ContentRestriction | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_expandable": "_expandable",
        "field_links": "_links",
    }
