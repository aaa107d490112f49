"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.look_and_feel import LookAndFeel
    from atlassian_clients.confluence_cloud_v1.models.look_and_feel_settings_selected import LookAndFeelSettingsSelected


@define(kw_only=True)
class LookAndFeelSettings(Model):
    custom: LookAndFeel
    global_: LookAndFeel
    selected: LookAndFeelSettingsSelected
    theme: LookAndFeel | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "global_": "global",
    }
