"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.references_item_commit import ReferencesItemCommit
    from atlassian_clients.jira_software_cloud.models.references_item_ref import ReferencesItemRef


@define(kw_only=True)
class BuildsItemReferencesItem(Model):
    commit: ReferencesItemCommit | Unset = UNSET
    ref: ReferencesItemRef | Unset = UNSET
