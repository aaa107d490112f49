"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.details_item_environment import DetailsItemEnvironment
    from atlassian_clients.jira_software_cloud.models.details_item_status import DetailsItemStatus


@define(kw_only=True)
class FlagsItemDetailsItem(Model):
    environment: DetailsItemEnvironment
    last_updated: str
    status: DetailsItemStatus
    url: str
    _wire: ClassVar[Mapping[str, str]] = {
        "last_updated": "lastUpdated",
    }
