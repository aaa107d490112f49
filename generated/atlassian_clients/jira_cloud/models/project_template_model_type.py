"""Made by `make generate`."""

from typing import Literal

ProjectTemplateModelType = Literal[
    "LIVE",
    "SNAPSHOT",
]
