"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ServerInformation(Model):
    base_url: str | Unset = UNSET
    build_date: str | Unset = UNSET
    build_number: int | Unset = UNSET
    marketplace_build_number: int | Unset = UNSET
    version: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "base_url": "baseUrl",
        "build_date": "buildDate",
        "build_number": "buildNumber",
        "marketplace_build_number": "marketplaceBuildNumber",
    }
