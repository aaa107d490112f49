"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.failed_webhook import FailedWebhook


@define(kw_only=True)
class FailedWebhooks(Model):
    max_results: int
    next_: str | Unset = UNSET
    values: list[FailedWebhook]
    _wire: ClassVar[Mapping[str, str]] = {
        "max_results": "maxResults",
        "next_": "next",
    }
