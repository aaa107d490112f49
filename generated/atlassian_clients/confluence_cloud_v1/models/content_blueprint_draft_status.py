"""Made by `make generate`."""

from typing import Literal

ContentBlueprintDraftStatus = Literal["current",]
