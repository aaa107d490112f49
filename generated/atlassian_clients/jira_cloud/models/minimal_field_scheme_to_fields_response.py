"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.minimal_field_scheme_to_fields_partial_failure import (
        MinimalFieldSchemeToFieldsPartialFailure,
    )


@define(kw_only=True)
class MinimalFieldSchemeToFieldsResponse(Model):
    results: list[MinimalFieldSchemeToFieldsPartialFailure]
