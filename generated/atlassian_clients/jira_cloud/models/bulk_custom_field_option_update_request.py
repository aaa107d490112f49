"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_field_option_update import CustomFieldOptionUpdate


@define(kw_only=True)
class BulkCustomFieldOptionUpdateRequest(Model):
    options: list[CustomFieldOptionUpdate] | Unset = UNSET
