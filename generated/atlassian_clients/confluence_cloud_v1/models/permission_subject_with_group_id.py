"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.permission_subject_type import PermissionSubjectType


@define(kw_only=True)
class PermissionSubjectWithGroupId(Model):
    identifier: str
    type_: PermissionSubjectType
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
