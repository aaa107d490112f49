"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.permission_json_bean_type import PermissionJsonBeanType


@define(kw_only=True)
class PermissionJsonBean(Model):
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    type_: PermissionJsonBeanType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
