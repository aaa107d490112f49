"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_landing_page_info_attributes import (
        ProjectLandingPageInfoAttributes,
    )


@define(kw_only=True)
class ProjectLandingPageInfo(Model):
    attributes: ProjectLandingPageInfoAttributes | Unset = UNSET
    board_id: int | Unset = UNSET
    board_name: str | Unset = UNSET
    project_key: str | Unset = UNSET
    project_type: str | Unset = UNSET
    queue_category: str | Unset = UNSET
    queue_id: int | Unset = UNSET
    queue_name: str | Unset = UNSET
    simple_board: bool | Unset = UNSET
    simplified: bool | Unset = UNSET
    url: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "board_id": "boardId",
        "board_name": "boardName",
        "project_key": "projectKey",
        "project_type": "projectType",
        "queue_category": "queueCategory",
        "queue_id": "queueId",
        "queue_name": "queueName",
        "simple_board": "simpleBoard",
    }
