"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.custom_field_option_bean import CustomFieldOptionBean


@define(kw_only=True)
class CustomFieldOptionsBean(Model):
    options: list[CustomFieldOptionBean] | Unset = UNSET
    total: int | Unset = UNSET
