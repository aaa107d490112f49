"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, File, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CreateOrUpdateAttachmentsBody(Model):
    comment: str | Unset = UNSET
    file: File
    minor_edit: str
    _wire: ClassVar[Mapping[str, str]] = {
        "minor_edit": "minorEdit",
    }
