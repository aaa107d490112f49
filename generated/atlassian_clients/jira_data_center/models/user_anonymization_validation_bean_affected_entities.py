"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.affected_entity_bean import AffectedEntityBean


@define(kw_only=True)
class UserAnonymizationValidationBeanAffectedEntities(Model):
    additional: dict[str, list[AffectedEntityBean]] = field(factory=dict)
