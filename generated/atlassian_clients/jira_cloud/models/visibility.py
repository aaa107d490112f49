"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.visibility_type import VisibilityType


@define(kw_only=True)
class Visibility(Model):
    identifier: None | str | Unset = UNSET
    type_: VisibilityType | Unset = UNSET
    value: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
