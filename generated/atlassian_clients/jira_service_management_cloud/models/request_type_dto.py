"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.customer_request_create_meta_dto import (
        CustomerRequestCreateMetaDto,
    )
    from atlassian_clients.jira_service_management_cloud.models.request_type_dto_restriction_status import (
        RequestTypeDtoRestrictionStatus,
    )
    from atlassian_clients.jira_service_management_cloud.models.request_type_icon_dto import RequestTypeIconDto
    from atlassian_clients.jira_service_management_cloud.models.self_link_dto import SelfLinkDto


@define(kw_only=True)
class RequestTypeDto(Model):
    can_create_request: bool | Unset = UNSET
    description: str | Unset = UNSET
    field_expands: list[str] | Unset = UNSET
    field_links: SelfLinkDto | Unset = UNSET
    fields: CustomerRequestCreateMetaDto | Unset = UNSET
    group_ids: list[str] | Unset = UNSET
    help_text: str | Unset = UNSET
    icon: RequestTypeIconDto | Unset = UNSET
    id: str | Unset = UNSET
    issue_type_id: str | Unset = UNSET
    name: str | Unset = UNSET
    portal_id: str | Unset = UNSET
    practice: str | Unset = UNSET
    restriction_status: RequestTypeDtoRestrictionStatus | Unset = UNSET
    service_desk_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "can_create_request": "canCreateRequest",
        "field_expands": "_expands",
        "field_links": "_links",
        "group_ids": "groupIds",
        "help_text": "helpText",
        "issue_type_id": "issueTypeId",
        "portal_id": "portalId",
        "restriction_status": "restrictionStatus",
        "service_desk_id": "serviceDeskId",
    }
