"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.update_field_scheme_parameters_request import (
        UpdateFieldSchemeParametersRequest,
    )


@define(kw_only=True)
class UpdateFieldAssociationSchemeItemParametersBody(Model):
    additional: dict[str, list[UpdateFieldSchemeParametersRequest]] = field(factory=dict)
