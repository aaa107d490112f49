"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.permission_holder_bean import PermissionHolderBean


@define(kw_only=True)
class PermissionGrantBean(Model):
    holder: PermissionHolderBean | Unset = UNSET
    id: int | Unset = UNSET
    permission: str | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "self_": "self",
    }
