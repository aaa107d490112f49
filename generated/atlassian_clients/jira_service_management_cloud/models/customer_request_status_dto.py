"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.customer_request_status_dto_status_category import (
        CustomerRequestStatusDtoStatusCategory,
    )
    from atlassian_clients.jira_service_management_cloud.models.date_dto import DateDto


@define(kw_only=True)
class CustomerRequestStatusDto(Model):
    status: str | Unset = UNSET
    status_category: CustomerRequestStatusDtoStatusCategory | Unset = UNSET
    status_date: DateDto | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "status_category": "statusCategory",
        "status_date": "statusDate",
    }
