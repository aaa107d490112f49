"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ColorSchemeModel(Model):
    breadcrumbs_text_color: str | Unset = UNSET
    header_button_bg_color: str | Unset = UNSET
    header_button_text_color: str | Unset = UNSET
    heading_text_color: str | Unset = UNSET
    link_color: str | Unset = UNSET
    menu_item_selected_bg_color: str | Unset = UNSET
    menu_item_selected_text_color: str | Unset = UNSET
    menu_item_text_color: str | Unset = UNSET
    search_field_bg_color: str | Unset = UNSET
    search_field_text_color: str | Unset = UNSET
    top_bar_color: str | Unset = UNSET
    top_bar_menu_selected_bg_color: str | Unset = UNSET
    top_bar_menu_selected_text_color: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "breadcrumbs_text_color": "breadcrumbsTextColor",
        "header_button_bg_color": "headerButtonBgColor",
        "header_button_text_color": "headerButtonTextColor",
        "heading_text_color": "headingTextColor",
        "link_color": "linkColor",
        "menu_item_selected_bg_color": "menuItemSelectedBgColor",
        "menu_item_selected_text_color": "menuItemSelectedTextColor",
        "menu_item_text_color": "menuItemTextColor",
        "search_field_bg_color": "searchFieldBgColor",
        "search_field_text_color": "searchFieldTextColor",
        "top_bar_color": "topBarColor",
        "top_bar_menu_selected_bg_color": "topBarMenuSelectedBgColor",
        "top_bar_menu_selected_text_color": "topBarMenuSelectedTextColor",
    }
