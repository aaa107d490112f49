"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.retention_period_units import RetentionPeriodUnits


@define(kw_only=True)
class RetentionPeriod(Model):
    number: int
    units: RetentionPeriodUnits
