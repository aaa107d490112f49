"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.feature_bean_board_feature import FeatureBeanBoardFeature
    from atlassian_clients.jira_software_cloud.models.feature_bean_feature_type import FeatureBeanFeatureType
    from atlassian_clients.jira_software_cloud.models.feature_bean_permissible_estimation_types_item import (
        FeatureBeanPermissibleEstimationTypesItem,
    )
    from atlassian_clients.jira_software_cloud.models.feature_bean_state import FeatureBeanState


@define(kw_only=True)
class FeatureResponseBeanFeaturesItem(Model):
    board_feature: FeatureBeanBoardFeature | Unset = UNSET
    board_id: int | Unset = UNSET
    feature_id: str | Unset = UNSET
    feature_type: FeatureBeanFeatureType | Unset = UNSET
    image_uri: str | Unset = UNSET
    learn_more_article_id: str | Unset = UNSET
    learn_more_link: str | Unset = UNSET
    localised_description: str | Unset = UNSET
    localised_group: str | Unset = UNSET
    localised_name: str | Unset = UNSET
    permissible_estimation_types: list[FeatureBeanPermissibleEstimationTypesItem] | Unset = UNSET
    state: FeatureBeanState | Unset = UNSET
    toggle_locked: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "board_feature": "boardFeature",
        "board_id": "boardId",
        "feature_id": "featureId",
        "feature_type": "featureType",
        "image_uri": "imageUri",
        "learn_more_article_id": "learnMoreArticleId",
        "learn_more_link": "learnMoreLink",
        "localised_description": "localisedDescription",
        "localised_group": "localisedGroup",
        "localised_name": "localisedName",
        "permissible_estimation_types": "permissibleEstimationTypes",
        "toggle_locked": "toggleLocked",
    }
