"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_field_payload import CustomFieldPayload
    from atlassian_clients.jira_cloud.models.field_layout_payload import FieldLayoutPayload
    from atlassian_clients.jira_cloud.models.field_layout_scheme_payload import FieldLayoutSchemePayload
    from atlassian_clients.jira_cloud.models.field_scheme_payload import FieldSchemePayload
    from atlassian_clients.jira_cloud.models.issue_layout_payload import IssueLayoutPayload
    from atlassian_clients.jira_cloud.models.issue_type_screen_scheme_payload import IssueTypeScreenSchemePayload
    from atlassian_clients.jira_cloud.models.screen_payload import ScreenPayload
    from atlassian_clients.jira_cloud.models.screen_scheme_payload import ScreenSchemePayload


@define(kw_only=True)
class FieldCapabilityPayload(Model):
    custom_field_definitions: list[CustomFieldPayload] | None | Unset = UNSET
    field_layout_scheme: FieldLayoutSchemePayload | Unset = UNSET
    field_layouts: list[FieldLayoutPayload] | None | Unset = UNSET
    field_scheme: FieldSchemePayload | Unset = UNSET
    issue_layouts: list[IssueLayoutPayload] | None | Unset = UNSET
    issue_type_screen_scheme: IssueTypeScreenSchemePayload | Unset = UNSET
    screen_scheme: list[ScreenSchemePayload] | None | Unset = UNSET
    screens: list[ScreenPayload] | None | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "custom_field_definitions": "customFieldDefinitions",
        "field_layout_scheme": "fieldLayoutScheme",
        "field_layouts": "fieldLayouts",
        "field_scheme": "fieldScheme",
        "issue_layouts": "issueLayouts",
        "issue_type_screen_scheme": "issueTypeScreenScheme",
        "screen_scheme": "screenScheme",
    }
