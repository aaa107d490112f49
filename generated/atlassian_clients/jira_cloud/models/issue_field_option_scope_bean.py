"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.global_scope_bean import GlobalScopeBean
    from atlassian_clients.jira_cloud.models.project_scope_bean import ProjectScopeBean


@define(kw_only=True)
class IssueFieldOptionScopeBean(Model):
    global_: GlobalScopeBean | Unset = UNSET
    projects: list[int] | Unset = UNSET
    projects2: list[ProjectScopeBean] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "global_": "global",
    }
