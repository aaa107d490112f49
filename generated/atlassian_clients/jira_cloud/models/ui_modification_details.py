"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.ui_modification_context_details import UiModificationContextDetails


@define(kw_only=True)
class UiModificationDetails(Model):
    contexts: list[UiModificationContextDetails] | Unset = UNSET
    data: str | Unset = UNSET
    description: str | Unset = UNSET
    id: str
    name: str
    self_: str
    _wire: ClassVar[Mapping[str, str]] = {
        "self_": "self",
    }
