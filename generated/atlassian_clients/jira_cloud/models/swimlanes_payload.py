"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.swimlane_payload import SwimlanePayload
    from atlassian_clients.jira_cloud.models.swimlanes_payload_swimlane_strategy import SwimlanesPayloadSwimlaneStrategy


@define(kw_only=True)
class SwimlanesPayload(Model):
    custom_swimlanes: list[SwimlanePayload] | Unset = UNSET
    default_custom_swimlane_name: str | Unset = UNSET
    swimlane_strategy: SwimlanesPayloadSwimlaneStrategy | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "custom_swimlanes": "customSwimlanes",
        "default_custom_swimlane_name": "defaultCustomSwimlaneName",
        "swimlane_strategy": "swimlaneStrategy",
    }
