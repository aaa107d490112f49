"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.suggested_mappings_for_priorities_request_bean import (
        SuggestedMappingsForPrioritiesRequestBean,
    )
    from atlassian_clients.jira_cloud.models.suggested_mappings_for_projects_request_bean import (
        SuggestedMappingsForProjectsRequestBean,
    )


@define(kw_only=True)
class SuggestedMappingsRequestBean(Model):
    max_results: int | Unset = UNSET
    priorities: SuggestedMappingsForPrioritiesRequestBean | Unset = UNSET
    projects: SuggestedMappingsForProjectsRequestBean | Unset = UNSET
    scheme_id: int | Unset = UNSET
    start_at: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "max_results": "maxResults",
        "scheme_id": "schemeId",
        "start_at": "startAt",
    }
