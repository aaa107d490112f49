"""Made by `make generate`."""

from typing import Literal

JqlQueryFieldEntityPropertyType = Literal[
    "date",
    "number",
    "string",
    "text",
    "user",
]
