"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.simple_link_bean_params import SimpleLinkBeanParams


@define(kw_only=True)
class SimpleLinkBean(Model):
    href: str | Unset = UNSET
    icon_class: str | Unset = UNSET
    id: str | Unset = UNSET
    label: str | Unset = UNSET
    params: SimpleLinkBeanParams | Unset = UNSET
    style_class: str | Unset = UNSET
    title: str | Unset = UNSET
    weight: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "icon_class": "iconClass",
        "style_class": "styleClass",
    }
