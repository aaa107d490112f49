"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.customer_request_actions_dto import (
        CustomerRequestActionsDto,
    )
    from atlassian_clients.jira_service_management_cloud.models.customer_request_field_value_dto import (
        CustomerRequestFieldValueDto,
    )
    from atlassian_clients.jira_service_management_cloud.models.customer_request_link_dto import CustomerRequestLinkDto
    from atlassian_clients.jira_service_management_cloud.models.customer_request_status_dto import (
        CustomerRequestStatusDto,
    )
    from atlassian_clients.jira_service_management_cloud.models.date_dto import DateDto
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_attachment_dto import PagedDtoAttachmentDto
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_comment_dto import PagedDtoCommentDto
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_customer_request_status_dto import (
        PagedDtoCustomerRequestStatusDto,
    )
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_sla_information_dto import (
        PagedDtoSlaInformationDto,
    )
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_user_dto import PagedDtoUserDto
    from atlassian_clients.jira_service_management_cloud.models.request_type_dto import RequestTypeDto
    from atlassian_clients.jira_service_management_cloud.models.service_desk_dto import ServiceDeskDto
    from atlassian_clients.jira_service_management_cloud.models.user_dto import UserDto


@define(kw_only=True)
class CustomerRequestDto(Model):
    actions: CustomerRequestActionsDto | Unset = UNSET
    attachments: PagedDtoAttachmentDto | Unset = UNSET
    comments: PagedDtoCommentDto | Unset = UNSET
    created_date: DateDto | Unset = UNSET
    current_status: CustomerRequestStatusDto | Unset = UNSET
    field_expands: list[str] | Unset = UNSET
    field_links: CustomerRequestLinkDto | Unset = UNSET
    issue_id: str | Unset = UNSET
    issue_key: str | Unset = UNSET
    participants: PagedDtoUserDto | Unset = UNSET
    reporter: UserDto | Unset = UNSET
    request_field_values: list[CustomerRequestFieldValueDto] | Unset = UNSET
    request_type: RequestTypeDto | Unset = UNSET
    request_type_id: str | Unset = UNSET
    service_desk: ServiceDeskDto | Unset = UNSET
    service_desk_id: str | Unset = UNSET
    sla: PagedDtoSlaInformationDto | Unset = UNSET
    status: PagedDtoCustomerRequestStatusDto | Unset = UNSET
    summary: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "created_date": "createdDate",
        "current_status": "currentStatus",
        "field_expands": "_expands",
        "field_links": "_links",
        "issue_id": "issueId",
        "issue_key": "issueKey",
        "request_field_values": "requestFieldValues",
        "request_type": "requestType",
        "request_type_id": "requestTypeId",
        "service_desk": "serviceDesk",
        "service_desk_id": "serviceDeskId",
    }
