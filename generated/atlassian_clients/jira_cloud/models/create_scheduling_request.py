"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.create_date_field_request import CreateDateFieldRequest
    from atlassian_clients.jira_cloud.models.create_scheduling_request_dependencies import (
        CreateSchedulingRequestDependencies,
    )
    from atlassian_clients.jira_cloud.models.create_scheduling_request_estimation import (
        CreateSchedulingRequestEstimation,
    )
    from atlassian_clients.jira_cloud.models.create_scheduling_request_inferred_dates import (
        CreateSchedulingRequestInferredDates,
    )


@define(kw_only=True)
class CreateSchedulingRequest(Model):
    dependencies: CreateSchedulingRequestDependencies | Unset = UNSET
    end_date: CreateDateFieldRequest | Unset = UNSET
    estimation: CreateSchedulingRequestEstimation
    inferred_dates: CreateSchedulingRequestInferredDates | Unset = UNSET
    start_date: CreateDateFieldRequest | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "end_date": "endDate",
        "inferred_dates": "inferredDates",
        "start_date": "startDate",
    }
