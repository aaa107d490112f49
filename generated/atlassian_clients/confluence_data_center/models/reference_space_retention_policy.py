"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ReferenceSpaceRetentionPolicy(Model):
    expanded: bool | Unset = UNSET
    id_properties: Any = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "id_properties": "idProperties",
    }
