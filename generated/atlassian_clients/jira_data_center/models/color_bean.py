"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.color_bean_key import ColorBeanKey


@define(kw_only=True)
class ColorBean(Model):
    key: ColorBeanKey | Unset = UNSET
