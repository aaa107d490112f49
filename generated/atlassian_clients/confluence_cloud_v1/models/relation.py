"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content import Content
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.relation_data import RelationData
    from atlassian_clients.confluence_cloud_v1.models.relation_expandable import RelationExpandable
    from atlassian_clients.confluence_cloud_v1.models.space import Space
    from atlassian_clients.confluence_cloud_v1.models.user import User


@define(kw_only=True)
class Relation(Model):
    field_expandable: RelationExpandable | Unset = UNSET
    field_links: GenericLinks
    name: str
    relation_data: RelationData | Unset = UNSET
    source: Content | Space | Unset | User = UNSET
    target: Content | Space | Unset | User = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_expandable": "_expandable",
        "field_links": "_links",
        "relation_data": "relationData",
    }
