"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.move_field_bean_position import MoveFieldBeanPosition


@define(kw_only=True)
class MoveFieldBean(Model):
    after: str | Unset = UNSET
    position: MoveFieldBeanPosition | Unset = UNSET
