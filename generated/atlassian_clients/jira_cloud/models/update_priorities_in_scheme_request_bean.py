"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.priority_scheme_changes_without_mappings import (
        PrioritySchemeChangesWithoutMappings,
    )


@define(kw_only=True)
class UpdatePrioritiesInSchemeRequestBean(Model):
    add: PrioritySchemeChangesWithoutMappings | Unset = UNSET
    remove: PrioritySchemeChangesWithoutMappings | Unset = UNSET
