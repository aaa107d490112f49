"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.group_label_type import GroupLabelType


@define(kw_only=True)
class GroupLabel(Model):
    text: str | Unset = UNSET
    title: str | Unset = UNSET
    type_: GroupLabelType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
