"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.look_and_feel_selection_look_and_feel_type import (
        LookAndFeelSelectionLookAndFeelType,
    )


@define(kw_only=True)
class LookAndFeelSelection(Model):
    look_and_feel_type: LookAndFeelSelectionLookAndFeelType
    space_key: str
    _wire: ClassVar[Mapping[str, str]] = {
        "look_and_feel_type": "lookAndFeelType",
        "space_key": "spaceKey",
    }
