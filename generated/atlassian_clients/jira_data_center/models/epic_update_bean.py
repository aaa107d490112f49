"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.color_bean import ColorBean


@define(kw_only=True)
class EpicUpdateBean(Model):
    color: ColorBean | Unset = UNSET
    done: bool | Unset = UNSET
    name: str | Unset = UNSET
    summary: str | Unset = UNSET
