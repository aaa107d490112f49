"""Made by `make generate`."""

from typing import Literal

GetAndAsyncConvertMacroBodyByMacroIdTo = Literal[
    "export_view",
    "styled_view",
    "view",
]
