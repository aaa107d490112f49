"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.create_scheduling_request_dependencies import (
        CreateSchedulingRequestDependencies,
    )
    from atlassian_clients.jira_cloud.models.create_scheduling_request_estimation import (
        CreateSchedulingRequestEstimation,
    )
    from atlassian_clients.jira_cloud.models.create_scheduling_request_inferred_dates import (
        CreateSchedulingRequestInferredDates,
    )
    from atlassian_clients.jira_cloud.models.get_date_field_response import GetDateFieldResponse


@define(kw_only=True)
class GetSchedulingResponse(Model):
    dependencies: CreateSchedulingRequestDependencies
    end_date: GetDateFieldResponse
    estimation: CreateSchedulingRequestEstimation
    inferred_dates: CreateSchedulingRequestInferredDates
    start_date: GetDateFieldResponse
    _wire: ClassVar[Mapping[str, str]] = {
        "end_date": "endDate",
        "inferred_dates": "inferredDates",
        "start_date": "startDate",
    }
