"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_field_replacement import CustomFieldReplacement


@define(kw_only=True)
class DeleteAndReplaceVersionBean(Model):
    custom_field_replacement_list: list[CustomFieldReplacement] | Unset = UNSET
    move_affected_issues_to: int | Unset = UNSET
    move_fix_issues_to: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "custom_field_replacement_list": "customFieldReplacementList",
        "move_affected_issues_to": "moveAffectedIssuesTo",
        "move_fix_issues_to": "moveFixIssuesTo",
    }
