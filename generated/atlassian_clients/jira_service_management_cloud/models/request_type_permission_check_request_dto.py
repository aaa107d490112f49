"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.request_type_permission_check_request_dto_permissions_item import (
        RequestTypePermissionCheckRequestDtoPermissionsItem,
    )


@define(kw_only=True)
class RequestTypePermissionCheckRequestDto(Model):
    account_id: str | Unset = UNSET
    permissions: list[RequestTypePermissionCheckRequestDtoPermissionsItem] | Unset = UNSET
    request_type_ids: list[int] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "request_type_ids": "requestTypeIds",
    }
