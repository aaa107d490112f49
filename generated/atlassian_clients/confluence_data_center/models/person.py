"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.icon import Icon


@define(kw_only=True)
class Person(Model):
    display_name: str | Unset = UNSET
    profile_picture: Icon | Unset = UNSET
    type_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "profile_picture": "profilePicture",
        "type_": "type",
    }
