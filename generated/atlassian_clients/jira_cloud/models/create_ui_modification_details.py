"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.ui_modification_context_details import UiModificationContextDetails


@define(kw_only=True)
class CreateUiModificationDetails(Model):
    contexts: list[UiModificationContextDetails] | Unset = UNSET
    data: str | Unset = UNSET
    description: str | Unset = UNSET
    name: str
