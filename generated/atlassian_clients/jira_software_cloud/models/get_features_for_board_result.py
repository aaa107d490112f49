"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.feature_response_bean_features_item import (
        FeatureResponseBeanFeaturesItem,
    )


@define(kw_only=True)
class GetFeaturesForBoardResult(Model):
    features: list[FeatureResponseBeanFeaturesItem] | Unset = UNSET
