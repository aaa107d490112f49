"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class TerminologyRequestBean(Model):
    new_name: str | Unset = UNSET
    new_name_plural: str | Unset = UNSET
    original_name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "new_name": "newName",
        "new_name_plural": "newNamePlural",
        "original_name": "originalName",
    }
