"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class AsyncContentBodyExpandable(Model):
    content: str | Unset = UNSET
    embedded_content: str | Unset = UNSET
    media_token: str | Unset = UNSET
    webresource: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "embedded_content": "embeddedContent",
        "media_token": "mediaToken",
    }
