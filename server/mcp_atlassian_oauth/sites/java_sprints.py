"""Sprints of Data Center's issues: each is the text of a Java object there, and an object as on Cloud here.

`com.atlassian.greenhopper.service.sprint.Sprint@1f[id=23,rapidViewId=1,state=ACTIVE,name=LAN 23,startDate=…,goal=…]`
"""

from __future__ import annotations

import re
from typing import Any

_CLASS = "com.atlassian.greenhopper.service.sprint.Sprint@"
# A name may have commas and brackets in it: it ends where the next property begins.
_SPRINT = re.compile(r"\[(?:.*?,)?id=(?P<id>\d+),.*?\bstate=(?P<state>\w+),name=(?P<name>.*?),\w+=", re.DOTALL)


def as_objects(value: object) -> Any:
    """Return the value of a field with the Java texts in it as objects with id, name and state; any other as it is."""
    if not isinstance(value, list) or not any(isinstance(one, str) and one.startswith(_CLASS) for one in value):
        return value
    return [_object(one) for one in value]


def _object(one: object) -> object:
    found = _SPRINT.search(one) if isinstance(one, str) else None
    if found is None:
        return one
    return {"id": int(found["id"]), "name": found["name"], "state": found["state"].lower()}
