"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier
    from atlassian_clients.jira_cloud.models.screen_scheme_payload_screens import ScreenSchemePayloadScreens


@define(kw_only=True)
class ScreenSchemePayload(Model):
    default_screen: ProjectCreateResourceIdentifier | Unset = UNSET
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    screens: ScreenSchemePayloadScreens | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_screen": "defaultScreen",
    }
