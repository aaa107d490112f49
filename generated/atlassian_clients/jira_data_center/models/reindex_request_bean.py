"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.reindex_request_bean_status import ReindexRequestBeanStatus
    from atlassian_clients.jira_data_center.models.reindex_request_bean_type import ReindexRequestBeanType


@define(kw_only=True)
class ReindexRequestBean(Model):
    completion_time: str | Unset = UNSET
    id: int | Unset = UNSET
    request_time: str | Unset = UNSET
    start_time: str | Unset = UNSET
    status: ReindexRequestBeanStatus | Unset = UNSET
    type_: ReindexRequestBeanType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "completion_time": "completionTime",
        "request_time": "requestTime",
        "start_time": "startTime",
        "type_": "type",
    }
