"""Made by `make generate`."""

from typing import Literal

FieldsSchemeItemParameterRendererType = Literal[
    "atlassian-wiki-renderer",
    "jira-text-renderer",
]
