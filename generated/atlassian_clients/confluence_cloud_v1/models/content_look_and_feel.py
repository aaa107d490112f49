"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.container_look_and_feel import ContainerLookAndFeel
    from atlassian_clients.confluence_cloud_v1.models.screen_look_and_feel import ScreenLookAndFeel


@define(kw_only=True)
class ContentLookAndFeel(Model):
    body: ContainerLookAndFeel | Unset = UNSET
    container: ContainerLookAndFeel | Unset = UNSET
    header: ContainerLookAndFeel | Unset = UNSET
    screen: ScreenLookAndFeel | Unset = UNSET
