"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.board_config_bean_column_config import BoardConfigBeanColumnConfig
    from atlassian_clients.jira_software_cloud.models.board_config_bean_estimation import BoardConfigBeanEstimation
    from atlassian_clients.jira_software_cloud.models.board_config_bean_filter import BoardConfigBeanFilter
    from atlassian_clients.jira_software_cloud.models.board_config_bean_location import BoardConfigBeanLocation
    from atlassian_clients.jira_software_cloud.models.board_config_bean_ranking import BoardConfigBeanRanking
    from atlassian_clients.jira_software_cloud.models.board_config_bean_sub_query import BoardConfigBeanSubQuery


@define(kw_only=True)
class GetConfigurationResult(Model):
    column_config: BoardConfigBeanColumnConfig | Unset = UNSET
    estimation: BoardConfigBeanEstimation | Unset = UNSET
    filter_: BoardConfigBeanFilter | Unset = UNSET
    id: int | Unset = UNSET
    location: BoardConfigBeanLocation | Unset = UNSET
    name: str | Unset = UNSET
    ranking: BoardConfigBeanRanking | Unset = UNSET
    self_: str | Unset = UNSET
    sub_query: BoardConfigBeanSubQuery | Unset = UNSET
    type_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "column_config": "columnConfig",
        "filter_": "filter",
        "self_": "self",
        "sub_query": "subQuery",
        "type_": "type",
    }
