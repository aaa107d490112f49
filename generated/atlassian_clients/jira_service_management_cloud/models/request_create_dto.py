"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.form import Form


@define(kw_only=True)
class RequestCreateDto(Model):
    channel: str | Unset = UNSET
    form: Form | Unset = UNSET
    is_adf_request: bool | Unset = UNSET
    raise_on_behalf_of: str | Unset = UNSET
    request_field_values: Any = UNSET
    request_participants: list[str] | Unset = UNSET
    request_type_id: str | Unset = UNSET
    service_desk_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_adf_request": "isAdfRequest",
        "raise_on_behalf_of": "raiseOnBehalfOf",
        "request_field_values": "requestFieldValues",
        "request_participants": "requestParticipants",
        "request_type_id": "requestTypeId",
        "service_desk_id": "serviceDeskId",
    }
