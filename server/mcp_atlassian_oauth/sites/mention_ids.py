"""The ids in mentions of people, as they are stored in pages."""

from __future__ import annotations

import re
from typing import Literal

_USER_KEY = re.compile(r"[0-9a-f]{32}")


def user_id(reference: str) -> tuple[Literal["userkey", "username"], str]:
    """Return which kind of id a mention on Data Center holds, and the id: `ada`, `userkey/…`, `username/…`."""
    kind, slash, rest = reference.partition("/")
    if slash and kind in ("userkey", "username"):
        return ("userkey" if kind == "userkey" else "username"), rest
    return ("userkey" if _USER_KEY.fullmatch(reference) else "username"), reference


def account_id(reference: str) -> str:
    """Return the account id of a mention on Cloud: `557058:…`, `account/…`."""
    return reference.removeprefix("account/")
