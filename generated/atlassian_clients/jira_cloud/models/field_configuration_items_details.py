"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_configuration_item import FieldConfigurationItem


@define(kw_only=True)
class FieldConfigurationItemsDetails(Model):
    field_configuration_items: list[FieldConfigurationItem]
    _wire: ClassVar[Mapping[str, str]] = {
        "field_configuration_items": "fieldConfigurationItems",
    }
