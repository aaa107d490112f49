"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.board_column_payload import BoardColumnPayload
    from atlassian_clients.jira_cloud.models.board_feature_payload import BoardFeaturePayload
    from atlassian_clients.jira_cloud.models.board_payload_card_color_strategy import BoardPayloadCardColorStrategy
    from atlassian_clients.jira_cloud.models.card_layout import CardLayout
    from atlassian_clients.jira_cloud.models.card_layout_field import CardLayoutField
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier
    from atlassian_clients.jira_cloud.models.quick_filter_payload import QuickFilterPayload
    from atlassian_clients.jira_cloud.models.swimlanes_payload import SwimlanesPayload
    from atlassian_clients.jira_cloud.models.working_days_config import WorkingDaysConfig


@define(kw_only=True)
class BoardPayload(Model):
    board_filter_jql: str | Unset = UNSET
    card_color_strategy: BoardPayloadCardColorStrategy | Unset = UNSET
    card_layout: CardLayout | Unset = UNSET
    card_layouts: list[CardLayoutField] | Unset = UNSET
    columns: list[BoardColumnPayload] | Unset = UNSET
    enable_card_cover: bool | Unset = UNSET
    features: list[BoardFeaturePayload] | Unset = UNSET
    name: str | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    quick_filters: list[QuickFilterPayload] | Unset = UNSET
    supports_sprint: bool | Unset = UNSET
    swimlanes: SwimlanesPayload | Unset = UNSET
    working_days_config: WorkingDaysConfig | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "board_filter_jql": "boardFilterJQL",
        "card_color_strategy": "cardColorStrategy",
        "card_layout": "cardLayout",
        "card_layouts": "cardLayouts",
        "enable_card_cover": "enableCardCover",
        "quick_filters": "quickFilters",
        "supports_sprint": "supportsSprint",
        "working_days_config": "workingDaysConfig",
    }
