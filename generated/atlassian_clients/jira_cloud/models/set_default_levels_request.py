"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.default_level_value import DefaultLevelValue


@define(kw_only=True)
class SetDefaultLevelsRequest(Model):
    default_values: list[DefaultLevelValue]
    _wire: ClassVar[Mapping[str, str]] = {
        "default_values": "defaultValues",
    }
