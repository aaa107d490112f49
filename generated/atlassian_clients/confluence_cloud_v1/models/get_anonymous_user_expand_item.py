"""Made by `make generate`."""

from typing import Literal

GetAnonymousUserExpandItem = Literal["operations",]
