"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.parameter_removal_details import ParameterRemovalDetails


@define(kw_only=True)
class RemoveFieldAssociationSchemeItemParametersBody(Model):
    additional: dict[str, list[ParameterRemovalDetails]] = field(factory=dict)
