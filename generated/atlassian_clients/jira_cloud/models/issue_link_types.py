"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_link_type import IssueLinkType


@define(kw_only=True)
class IssueLinkTypes(Model):
    issue_link_types: list[IssueLinkType] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_link_types": "issueLinkTypes",
    }
