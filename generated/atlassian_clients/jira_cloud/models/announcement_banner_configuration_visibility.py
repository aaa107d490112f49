"""Made by `make generate`."""

from typing import Literal

AnnouncementBannerConfigurationVisibility = Literal[
    "private",
    "public",
]
