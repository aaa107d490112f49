"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.multiple_custom_field_values_update import MultipleCustomFieldValuesUpdate


@define(kw_only=True)
class MultipleCustomFieldValuesUpdateDetails(Model):
    updates: list[MultipleCustomFieldValuesUpdate] | Unset = UNSET
