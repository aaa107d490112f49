"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.button_look_and_feel import ButtonLookAndFeel
    from atlassian_clients.confluence_cloud_v1.models.navigation_look_and_feel import NavigationLookAndFeel
    from atlassian_clients.confluence_cloud_v1.models.search_field_look_and_feel import SearchFieldLookAndFeel
    from atlassian_clients.confluence_cloud_v1.models.top_navigation_look_and_feel import TopNavigationLookAndFeel


@define(kw_only=True)
class HorizontalHeaderLookAndFeel(Model):
    background_color: str
    button: ButtonLookAndFeel | Unset = UNSET
    primary_navigation: TopNavigationLookAndFeel
    search: SearchFieldLookAndFeel | Unset = UNSET
    secondary_navigation: NavigationLookAndFeel | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "background_color": "backgroundColor",
        "primary_navigation": "primaryNavigation",
        "secondary_navigation": "secondaryNavigation",
    }
