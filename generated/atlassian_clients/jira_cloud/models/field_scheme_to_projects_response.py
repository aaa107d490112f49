"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_scheme_to_projects_partial_failure import (
        FieldSchemeToProjectsPartialFailure,
    )


@define(kw_only=True)
class FieldSchemeToProjectsResponse(Model):
    results: list[FieldSchemeToProjectsPartialFailure]
