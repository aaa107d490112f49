"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class AvailableContentStates(Model):
    custom_content_states: list[Any]
    space_content_states: list[Any]
    _wire: ClassVar[Mapping[str, str]] = {
        "custom_content_states": "customContentStates",
        "space_content_states": "spaceContentStates",
    }
