"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_look_and_feel import ContentLookAndFeel
    from atlassian_clients.confluence_cloud_v1.models.header_look_and_feel import HeaderLookAndFeel
    from atlassian_clients.confluence_cloud_v1.models.horizontal_header_look_and_feel import HorizontalHeaderLookAndFeel
    from atlassian_clients.confluence_cloud_v1.models.look_and_feel_borders_and_dividers import (
        LookAndFeelBordersAndDividers,
    )
    from atlassian_clients.confluence_cloud_v1.models.look_and_feel_headings import LookAndFeelHeadings
    from atlassian_clients.confluence_cloud_v1.models.look_and_feel_links import LookAndFeelLinks
    from atlassian_clients.confluence_cloud_v1.models.menus_look_and_feel import MenusLookAndFeel


@define(kw_only=True)
class LookAndFeel(Model):
    borders_and_dividers: LookAndFeelBordersAndDividers
    content: ContentLookAndFeel
    header: HeaderLookAndFeel
    headings: LookAndFeelHeadings
    horizontal_header: HorizontalHeaderLookAndFeel | Unset = UNSET
    links: LookAndFeelLinks
    menus: MenusLookAndFeel
    space_reference: Any = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "borders_and_dividers": "bordersAndDividers",
        "horizontal_header": "horizontalHeader",
        "space_reference": "spaceReference",
    }
