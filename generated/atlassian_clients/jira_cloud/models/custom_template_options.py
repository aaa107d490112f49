"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CustomTemplateOptions(Model):
    enable_screen_delegated_admin_support: bool | Unset = UNSET
    enable_workflow_delegated_admin_support: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "enable_screen_delegated_admin_support": "enableScreenDelegatedAdminSupport",
        "enable_workflow_delegated_admin_support": "enableWorkflowDelegatedAdminSupport",
    }
