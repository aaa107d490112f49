"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.scope_project import ScopeProject
    from atlassian_clients.jira_software_cloud.models.scope_type import ScopeType


@define(kw_only=True)
class ToScope(Model):
    project: ScopeProject | Unset = UNSET
    type_: ScopeType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
