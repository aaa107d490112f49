"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_permission_request_operation import (
        ContentPermissionRequestOperation,
    )
    from atlassian_clients.confluence_cloud_v1.models.permission_subject_with_group_id import (
        PermissionSubjectWithGroupId,
    )


@define(kw_only=True)
class ContentPermissionRequest(Model):
    operation: ContentPermissionRequestOperation
    subject: PermissionSubjectWithGroupId
