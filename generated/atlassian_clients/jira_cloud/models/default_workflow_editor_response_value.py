"""Made by `make generate`."""

from typing import Literal

DefaultWorkflowEditorResponseValue = Literal[
    "LEGACY",
    "NEW",
]
