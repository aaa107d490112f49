"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.board_feature_payload_feature_key import BoardFeaturePayloadFeatureKey


@define(kw_only=True)
class BoardFeaturePayload(Model):
    feature_key: BoardFeaturePayloadFeatureKey | Unset = UNSET
    state: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "feature_key": "featureKey",
    }
