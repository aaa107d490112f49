"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_field_option_create import CustomFieldOptionCreate


@define(kw_only=True)
class BulkCustomFieldOptionCreateRequest(Model):
    options: list[CustomFieldOptionCreate] | Unset = UNSET
