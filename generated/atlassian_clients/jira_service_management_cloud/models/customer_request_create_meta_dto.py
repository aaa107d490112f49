"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.request_type_field_dto import RequestTypeFieldDto


@define(kw_only=True)
class CustomerRequestCreateMetaDto(Model):
    can_add_request_participants: bool | Unset = UNSET
    can_raise_on_behalf_of: bool | Unset = UNSET
    request_type_fields: list[RequestTypeFieldDto] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "can_add_request_participants": "canAddRequestParticipants",
        "can_raise_on_behalf_of": "canRaiseOnBehalfOf",
        "request_type_fields": "requestTypeFields",
    }
