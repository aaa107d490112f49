"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.status_json_bean import StatusJsonBean


@define(kw_only=True)
class IssueTypeWithStatusJsonBean(Model):
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    self_: str | Unset = UNSET
    statuses: list[StatusJsonBean] | Unset = UNSET
    subtask: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "self_": "self",
    }
