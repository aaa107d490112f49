"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.simple_link import SimpleLink


@define(kw_only=True)
class LinkGroup(Model):
    groups: list[LinkGroup] | Unset = UNSET
    header: SimpleLink | Unset = UNSET
    id: str | Unset = UNSET
    links: list[SimpleLink] | Unset = UNSET
    style_class: str | Unset = UNSET
    weight: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "style_class": "styleClass",
    }
