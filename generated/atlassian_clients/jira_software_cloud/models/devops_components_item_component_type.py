"""Made by `make generate`."""

from typing import Literal

DevopsComponentsItemComponentType = Literal[
    "Application",
    "Capability",
    "Cloud resource",
    "Data pipeline",
    "Library",
    "Machine learning model",
    "Other",
    "Service",
    "UI element",
    "Website",
]
