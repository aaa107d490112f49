"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.body_option_1_incidents_item import BodyOption1IncidentsItem


@define(kw_only=True)
class SubmitEntityBodyOption1(Model):
    incidents: list[BodyOption1IncidentsItem] | Unset = UNSET
