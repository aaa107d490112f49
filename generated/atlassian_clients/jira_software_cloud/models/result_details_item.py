"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.details_item_type import DetailsItemType


@define(kw_only=True)
class ResultDetailsItem(Model):
    issue_key: str
    issue_link: str
    type_: DetailsItemType
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_key": "issueKey",
        "issue_link": "issueLink",
        "type_": "type",
    }
