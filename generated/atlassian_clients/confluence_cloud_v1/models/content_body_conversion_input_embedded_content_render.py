"""Made by `make generate`."""

from typing import Literal

ContentBodyConversionInputEmbeddedContentRender = Literal[
    "current",
    "version-at-save",
]
