"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.update_field_scheme_parameters_partial_failure import (
        UpdateFieldSchemeParametersPartialFailure,
    )


@define(kw_only=True)
class UpdateFieldSchemeParametersResponse(Model):
    results: list[UpdateFieldSchemeParametersPartialFailure]
