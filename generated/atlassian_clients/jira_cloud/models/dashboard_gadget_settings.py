"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.dashboard_gadget_position import DashboardGadgetPosition


@define(kw_only=True)
class DashboardGadgetSettings(Model):
    color: str | Unset = UNSET
    ignore_uri_and_module_key_validation: bool | Unset = UNSET
    module_key: str | Unset = UNSET
    position: DashboardGadgetPosition | Unset = UNSET
    title: str | Unset = UNSET
    uri: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "ignore_uri_and_module_key_validation": "ignoreUriAndModuleKeyValidation",
        "module_key": "moduleKey",
    }
