"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.link_group_bean import LinkGroupBean


@define(kw_only=True)
class OpsbarBean(Model):
    link_groups: list[LinkGroupBean] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "link_groups": "linkGroups",
    }
