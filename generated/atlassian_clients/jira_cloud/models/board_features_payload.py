"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.board_features_payload_board_features import (
        BoardFeaturesPayloadBoardFeatures,
    )


@define(kw_only=True)
class BoardFeaturesPayload(Model):
    board_features: BoardFeaturesPayloadBoardFeatures | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "board_features": "boardFeatures",
    }
