"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ProjectTypeBean(Model):
    color: str | Unset = UNSET
    description_i18_n_key: str | Unset = UNSET
    formatted_key: str | Unset = UNSET
    icon: str | Unset = UNSET
    key: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "description_i18_n_key": "descriptionI18nKey",
        "formatted_key": "formattedKey",
    }
