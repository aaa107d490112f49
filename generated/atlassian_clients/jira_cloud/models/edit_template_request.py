"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_template_options import CustomTemplateOptions


@define(kw_only=True)
class EditTemplateRequest(Model):
    template_description: str | Unset = UNSET
    template_generation_options: CustomTemplateOptions | Unset = UNSET
    template_key: str | Unset = UNSET
    template_name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "template_description": "templateDescription",
        "template_generation_options": "templateGenerationOptions",
        "template_key": "templateKey",
        "template_name": "templateName",
    }
