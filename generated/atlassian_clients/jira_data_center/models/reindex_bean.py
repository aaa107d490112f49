"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.reindex_bean_type import ReindexBeanType


@define(kw_only=True)
class ReindexBean(Model):
    current_progress: int | Unset = UNSET
    current_sub_task: str | Unset = UNSET
    finish_time: str | Unset = UNSET
    progress_url: str | Unset = UNSET
    start_time: str | Unset = UNSET
    submitted_time: str | Unset = UNSET
    success: bool | Unset = UNSET
    type_: ReindexBeanType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "current_progress": "currentProgress",
        "current_sub_task": "currentSubTask",
        "finish_time": "finishTime",
        "progress_url": "progressUrl",
        "start_time": "startTime",
        "submitted_time": "submittedTime",
        "type_": "type",
    }
