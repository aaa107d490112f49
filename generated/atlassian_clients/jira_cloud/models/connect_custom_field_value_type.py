"""Made by `make generate`."""

from typing import Literal

ConnectCustomFieldValueType = Literal[
    "MultiSelectIssueField",
    "NumberIssueField",
    "RichTextIssueField",
    "SingleSelectIssueField",
    "StringIssueField",
    "TextIssueField",
]
