"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.long_task_links import LongTaskLinks


@define(kw_only=True)
class LongTask(Model):
    ari: str | Unset = UNSET
    id: str
    links: LongTaskLinks
