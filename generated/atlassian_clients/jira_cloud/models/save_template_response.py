"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_template_key import ProjectTemplateKey


@define(kw_only=True)
class SaveTemplateResponse(Model):
    project_template_key: ProjectTemplateKey | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "project_template_key": "projectTemplateKey",
    }
