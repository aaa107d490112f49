"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.color_bean_key import ColorBeanKey


@define(kw_only=True)
class EpicUpdateBeanColor(Model):
    key: ColorBeanKey | Unset = UNSET
