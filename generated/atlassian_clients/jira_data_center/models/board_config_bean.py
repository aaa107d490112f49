"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.column_config_bean import ColumnConfigBean
    from atlassian_clients.jira_data_center.models.estimation_config_bean import EstimationConfigBean
    from atlassian_clients.jira_data_center.models.ranking_config_bean import RankingConfigBean
    from atlassian_clients.jira_data_center.models.relation_bean import RelationBean
    from atlassian_clients.jira_data_center.models.subquery_bean import SubqueryBean


@define(kw_only=True)
class BoardConfigBean(Model):
    column_config: ColumnConfigBean | Unset = UNSET
    estimation: EstimationConfigBean | Unset = UNSET
    filter_: RelationBean | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    ranking: RankingConfigBean | Unset = UNSET
    self_: str | Unset = UNSET
    sub_query: SubqueryBean | Unset = UNSET
    type_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "column_config": "columnConfig",
        "filter_": "filter",
        "self_": "self",
        "sub_query": "subQuery",
        "type_": "type",
    }
