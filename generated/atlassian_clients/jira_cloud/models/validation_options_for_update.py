"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.validation_options_for_create_levels_item import (
        ValidationOptionsForCreateLevelsItem,
    )


@define(kw_only=True)
class ValidationOptionsForUpdate(Model):
    levels: list[ValidationOptionsForCreateLevelsItem] | Unset = UNSET
