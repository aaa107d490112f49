"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, File, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class MockAttachmentRequest(Model):
    comment: str | Unset = UNSET
    file: File
    hidden: bool | Unset = UNSET
    minor_edit: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "minor_edit": "minorEdit",
    }
