"""Made by `make generate`."""

from typing import Literal

SaveProjectTemplateRequestTemplateType = Literal[
    "LIVE",
    "SNAPSHOT",
]
