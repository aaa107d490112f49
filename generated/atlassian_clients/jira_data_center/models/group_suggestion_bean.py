"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.group_label_bean import GroupLabelBean


@define(kw_only=True)
class GroupSuggestionBean(Model):
    html: str | Unset = UNSET
    labels: list[GroupLabelBean] | Unset = UNSET
    name: str | Unset = UNSET
