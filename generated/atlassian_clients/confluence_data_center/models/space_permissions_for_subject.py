"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.operation_description import OperationDescription


@define(kw_only=True)
class SpacePermissionsForSubject(Model):
    group_name: str | Unset = UNSET
    operations: list[OperationDescription] | Unset = UNSET
    user_key: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "group_name": "groupName",
        "user_key": "userKey",
    }
