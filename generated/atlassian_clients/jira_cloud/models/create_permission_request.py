"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.create_permission_holder_request import CreatePermissionHolderRequest
    from atlassian_clients.jira_cloud.models.create_permission_request_type import CreatePermissionRequestType


@define(kw_only=True)
class CreatePermissionRequest(Model):
    holder: CreatePermissionHolderRequest
    type_: CreatePermissionRequestType
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
