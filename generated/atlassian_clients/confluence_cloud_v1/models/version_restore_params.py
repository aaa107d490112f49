"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class VersionRestoreParams(Model):
    message: str
    restore_title: bool | Unset = UNSET
    version_number: int
    _wire: ClassVar[Mapping[str, str]] = {
        "restore_title": "restoreTitle",
        "version_number": "versionNumber",
    }
