"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.person import Person
    from atlassian_clients.confluence_data_center.models.reference_content import ReferenceContent
    from atlassian_clients.confluence_data_center.models.reference_contributors import ReferenceContributors
    from atlassian_clients.confluence_data_center.models.reference_version import ReferenceVersion


@define(kw_only=True)
class History(Model):
    content_parent_ref: ReferenceContent | Unset = UNSET
    contributors: ReferenceContributors | Unset = UNSET
    created_by: Person | Unset = UNSET
    created_date: str | Unset = UNSET
    last_updated: ReferenceVersion | Unset = UNSET
    last_updated_ref: ReferenceVersion | Unset = UNSET
    latest: bool | Unset = UNSET
    next_version: ReferenceVersion | Unset = UNSET
    next_version_ref: ReferenceVersion | Unset = UNSET
    previous_version: ReferenceVersion | Unset = UNSET
    previous_version_ref: ReferenceVersion | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "content_parent_ref": "contentParentRef",
        "created_by": "createdBy",
        "created_date": "createdDate",
        "last_updated": "lastUpdated",
        "last_updated_ref": "lastUpdatedRef",
        "next_version": "nextVersion",
        "next_version_ref": "nextVersionRef",
        "previous_version": "previousVersion",
        "previous_version_ref": "previousVersionRef",
    }
