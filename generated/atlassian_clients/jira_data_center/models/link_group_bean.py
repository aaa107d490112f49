"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.simple_link_bean import SimpleLinkBean


@define(kw_only=True)
class LinkGroupBean(Model):
    groups: list[LinkGroupBean] | Unset = UNSET
    header: SimpleLinkBean | Unset = UNSET
    id: str | Unset = UNSET
    links: list[SimpleLinkBean] | Unset = UNSET
    style_class: str | Unset = UNSET
    weight: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "style_class": "styleClass",
    }
