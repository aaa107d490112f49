"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_edit_action_error import BulkEditActionError


@define(kw_only=True)
class BulkEditShareableEntityResponseEntityErrors(Model):
    additional: dict[str, BulkEditActionError] = field(factory=dict)
