"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.details_item_status import DetailsItemStatus


@define(kw_only=True)
class FlagsItemSummary(Model):
    last_updated: str
    status: DetailsItemStatus
    url: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "last_updated": "lastUpdated",
    }
