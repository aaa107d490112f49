"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.result_failed_devinfo_entities_value import (
        ResultFailedDevinfoEntitiesValue,
    )


@define(kw_only=True)
class ResultFailedDevinfoEntities(Model):
    additional: dict[str, ResultFailedDevinfoEntitiesValue] = field(factory=dict)
