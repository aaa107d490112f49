"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class FieldUpdateOperation(Model):
    add: Any = UNSET
    copy: Any = UNSET
    edit: Any = UNSET
    remove: Any = UNSET
    set_: Any = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "set_": "set",
    }
