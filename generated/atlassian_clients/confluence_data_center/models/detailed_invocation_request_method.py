"""Made by `make generate`."""

from typing import Literal

DetailedInvocationRequestMethod = Literal[
    "DELETE",
    "GET",
    "HEAD",
    "OPTIONS",
    "POST",
    "PUT",
]
