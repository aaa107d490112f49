"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.error_collection import ErrorCollection


@define(kw_only=True)
class UserAnonymizationValidationBeanWarnings(Model):
    additional: dict[str, ErrorCollection] = field(factory=dict)
