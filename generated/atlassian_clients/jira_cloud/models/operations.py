"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.link_group import LinkGroup


@define(kw_only=True)
class Operations(Model):
    link_groups: list[LinkGroup] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "link_groups": "linkGroups",
    }
