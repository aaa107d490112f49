"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content import Content
    from atlassian_clients.confluence_cloud_v1.models.content_restriction_expandable import ContentRestrictionExpandable
    from atlassian_clients.confluence_cloud_v1.models.content_restriction_operation import ContentRestrictionOperation
    from atlassian_clients.confluence_cloud_v1.models.content_restriction_restrictions import (
        ContentRestrictionRestrictions,
    )
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks


@define(kw_only=True)
class ContentRestriction(Model):
    content: Content | Unset = UNSET
    field_expandable: ContentRestrictionExpandable
    field_links: GenericLinks
    operation: ContentRestrictionOperation
    restrictions: ContentRestrictionRestrictions | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_expandable": "_expandable",
        "field_links": "_links",
    }
