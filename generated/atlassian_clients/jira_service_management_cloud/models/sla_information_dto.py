"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.self_link_dto import SelfLinkDto
    from atlassian_clients.jira_service_management_cloud.models.sla_information_completed_cycle_dto import (
        SlaInformationCompletedCycleDto,
    )
    from atlassian_clients.jira_service_management_cloud.models.sla_information_ongoing_cycle_dto import (
        SlaInformationOngoingCycleDto,
    )


@define(kw_only=True)
class SlaInformationDto(Model):
    completed_cycles: list[SlaInformationCompletedCycleDto] | Unset = UNSET
    field_links: SelfLinkDto | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    ongoing_cycle: SlaInformationOngoingCycleDto | Unset = UNSET
    sla_display_format: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "completed_cycles": "completedCycles",
        "field_links": "_links",
        "ongoing_cycle": "ongoingCycle",
        "sla_display_format": "slaDisplayFormat",
    }
