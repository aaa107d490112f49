"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.board_feature_payload import BoardFeaturePayload


@define(kw_only=True)
class BoardFeaturesPayloadBoardFeatures(Model):
    additional: dict[str, list[BoardFeaturePayload]] = field(factory=dict)
