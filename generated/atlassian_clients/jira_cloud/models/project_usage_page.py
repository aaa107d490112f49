"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_usage import ProjectUsage


@define(kw_only=True)
class ProjectUsagePage(Model):
    next_page_token: str | Unset = UNSET
    values: list[ProjectUsage] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "next_page_token": "nextPageToken",
    }
