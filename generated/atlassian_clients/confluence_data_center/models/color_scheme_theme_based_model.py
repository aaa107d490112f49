"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.color_scheme_model import ColorSchemeModel


@define(kw_only=True)
class ColorSchemeThemeBasedModel(Model):
    color_scheme_model_dark: ColorSchemeModel | Unset = UNSET
    color_scheme_model_light: ColorSchemeModel | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "color_scheme_model_dark": "colorSchemeModelDark",
        "color_scheme_model_light": "colorSchemeModelLight",
    }
