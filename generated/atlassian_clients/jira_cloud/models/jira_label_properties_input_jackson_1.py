"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_label_properties_input_jackson_1_color import (
        JiraLabelPropertiesInputJackson1Color,
    )


@define(kw_only=True)
class JiraLabelPropertiesInputJackson1(Model):
    color: JiraLabelPropertiesInputJackson1Color | Unset = UNSET
    name: str | Unset = UNSET
