"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.permission_grant_bean import PermissionGrantBean


@define(kw_only=True)
class PermissionGrantsBean(Model):
    expand: str | Unset = UNSET
    permissions: list[PermissionGrantBean] | Unset = UNSET
