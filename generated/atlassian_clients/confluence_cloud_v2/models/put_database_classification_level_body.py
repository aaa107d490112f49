"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.body_status_2 import BodyStatus2


@define(kw_only=True)
class PutDatabaseClassificationLevelBody(Model):
    id: str
    status: BodyStatus2
