"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_history_contributors import ContentHistoryContributors
    from atlassian_clients.confluence_cloud_v1.models.content_history_expandable import ContentHistoryExpandable
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.user import User
    from atlassian_clients.confluence_cloud_v1.models.version import Version


@define(kw_only=True)
class ContentHistory(Model):
    contributors: ContentHistoryContributors | Unset = UNSET
    created_by: User | Unset = UNSET
    created_date: str | Unset = UNSET
    field_expandable: ContentHistoryExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    last_owned_by: User | Unset = UNSET
    last_updated: Version | Unset = UNSET
    latest: bool
    next_version: Version | Unset = UNSET
    owned_by: User | Unset = UNSET
    previous_version: Version | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "created_by": "createdBy",
        "created_date": "createdDate",
        "field_expandable": "_expandable",
        "field_links": "_links",
        "last_owned_by": "lastOwnedBy",
        "last_updated": "lastUpdated",
        "next_version": "nextVersion",
        "owned_by": "ownedBy",
        "previous_version": "previousVersion",
    }
