"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.entity_property_key_bean import EntityPropertyKeyBean


@define(kw_only=True)
class EntityPropertiesKeysBean(Model):
    keys: list[EntityPropertyKeyBean] | Unset = UNSET
