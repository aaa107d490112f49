"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.status_rollout import StatusRollout


@define(kw_only=True)
class DetailsItemStatus(Model):
    default_value: str | Unset = UNSET
    enabled: bool
    rollout: StatusRollout | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_value": "defaultValue",
    }
