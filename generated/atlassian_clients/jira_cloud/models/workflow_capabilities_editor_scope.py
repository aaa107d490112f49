"""Made by `make generate`."""

from typing import Literal

WorkflowCapabilitiesEditorScope = Literal[
    "GLOBAL",
    "PROJECT",
]
