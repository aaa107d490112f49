"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.color_bean import ColorBean


@define(kw_only=True)
class EpicBean(Model):
    color: ColorBean | Unset = UNSET
    done: bool | Unset = UNSET
    id: int | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    self_: str | Unset = UNSET
    summary: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "self_": "self",
    }
