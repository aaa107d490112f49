"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_type_create_bean_type import IssueTypeCreateBeanType


@define(kw_only=True)
class IssueTypeCreateBean(Model):
    description: str | Unset = UNSET
    hierarchy_level: int | Unset = UNSET
    name: str
    type_: IssueTypeCreateBeanType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "hierarchy_level": "hierarchyLevel",
        "type_": "type",
    }
