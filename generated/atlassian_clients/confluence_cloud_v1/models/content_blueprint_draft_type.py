"""Made by `make generate`."""

from typing import Literal

ContentBlueprintDraftType = Literal["page",]
