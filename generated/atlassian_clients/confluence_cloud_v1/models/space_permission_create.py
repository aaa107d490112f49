"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.operation_check_result import OperationCheckResult
    from atlassian_clients.confluence_cloud_v1.models.space_permission_create_subjects import (
        SpacePermissionCreateSubjects,
    )


@define(kw_only=True)
class SpacePermissionCreate(Model):
    anonymous_access: bool
    operation: OperationCheckResult
    subjects: SpacePermissionCreateSubjects | Unset = UNSET
    unlicensed_access: bool
    _wire: ClassVar[Mapping[str, str]] = {
        "anonymous_access": "anonymousAccess",
        "unlicensed_access": "unlicensedAccess",
    }
