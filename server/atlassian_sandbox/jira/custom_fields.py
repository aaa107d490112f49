"""Custom fields of every kind that Jira brings: which there are, how each is shown and set."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, TypeAlias

from attrs import frozen

from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import Issue

from . import show
from .common import api, checked_text
from .field_stores import FieldProblem
from .people import find_user, user_json

Options: TypeAlias = tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...]
"""Id, value and the options below."""

_TYPES = "com.atlassian.jira.plugin.system.customfieldtypes"
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{4}")


@frozen
class CustomField:
    """A custom field. What an issue has in it is kept as it is shown, but for people, versions and groups (by key)."""

    id: str
    name: str
    schema: dict[str, Any]
    numbers: tuple[str, str]
    options: Options = ()

    def show(self, call: Call, issue: Issue) -> Any:
        """The value as answers have it."""
        value = issue.custom.get(self.id)
        shown = _SHOWN.get(self.schema.get("items") or self.schema["type"])
        if shown is None or value is None:
            return value
        return [shown(call, one) for one in value] if isinstance(value, list) else shown(call, value)

    def store(self, call: Call, issue: Issue, value: Any) -> None:
        """Set the value. Raises FieldProblem."""
        kind = str(self.schema["custom"]).rpartition(":")[2]
        if self.schema["type"] == "array":
            if not isinstance(value, list):
                raise FieldProblem("data was not an array")
            read = _READ[self.schema["items"]]
            kept: Any = [read(call, self, issue, one) for one in value] or None
        else:
            kept = None if value is None else _READ[kind if kind in _READ else self.schema["type"]](call, self, issue, value)
        # A draft of the issue shares its dictionaries with the issue.
        issue.custom = {**issue.custom, self.id: kept}

    def allowed(self, call: Call, project: str) -> list[dict[str, Any]] | None:
        """What metadata lists as allowed; None where it lists nothing."""
        if self.options:
            return [_option_json(call, option) for option in self.options]
        if "version" in (self.schema["type"], self.schema.get("items")):
            return [show.version_json(call, each) for each in call.world.versions.values() if each.project == project]
        return None


def _option_json(call: Call, option: tuple[str, str, tuple[tuple[str, str], ...]]) -> dict[str, Any]:
    identity, value, below = option
    shown: dict[str, Any] = {"self": f"{api(call)}/customFieldOption/{identity}", "value": value, "id": identity}
    if below:
        shown["children"] = [_option_json(call, (child, name, ())) for child, name in below]
    return shown


def _find(options: Options, value: Any, name: str) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    if isinstance(value, Mapping):
        for option in options:
            if str(value.get("id", "")) == option[0] or ("id" not in value and value.get("value") == option[1]):
                return option
        if "id" in value:
            raise FieldProblem(f"Option id '{value['id']}' is not valid")
        raise FieldProblem(f"Option value '{value.get('value')}' is not valid")
    raise FieldProblem(f"Specify a valid 'id' or 'name' for {name}")


def _read_option(call: Call, field: CustomField, issue: Issue, value: Any) -> Any:
    identity, shown, _ = _find(field.options, value, field.name)
    return {"self": f"{api(call)}/customFieldOption/{identity}", "value": shown, "id": identity}


def _read_cascading(call: Call, field: CustomField, issue: Issue, value: Any) -> Any:
    identity, shown, below = _find(field.options, value, field.name)
    kept: dict[str, Any] = {"self": f"{api(call)}/customFieldOption/{identity}", "value": shown, "id": identity}
    child = value.get("child")
    if child is not None:
        found, name, _ = _find(tuple((one, text, ()) for one, text in below), child, field.name)
        kept["child"] = {"self": f"{api(call)}/customFieldOption/{found}", "value": name, "id": found}
    return kept


def _read_user(call: Call, field: CustomField, issue: Issue, value: Any) -> Any:
    try:
        return find_user(call, value).key
    except Refusal as refusal:
        raise FieldProblem("The user does not exist.") from refusal


def _read_group(call: Call, field: CustomField, issue: Issue, value: Any) -> Any:
    name = value.get("name") if isinstance(value, Mapping) else None
    if name not in call.world.groups:
        raise FieldProblem(f"Could not find group with name '{name}'")
    return name


def _read_version(call: Call, field: CustomField, issue: Issue, value: Any) -> Any:
    given = value if isinstance(value, Mapping) else {}
    for version in call.world.versions.values():
        named = given.get("id") == version.id or ("id" not in given and given.get("name") == version.name)
        if version.project == issue.project and named:
            return version.id
    raise FieldProblem("Version id is not valid")


def _read_rich(call: Call, field: CustomField, issue: Issue, value: Any) -> Any:
    try:
        return checked_text(call, value, field.id)
    except Refusal as refusal:
        raise FieldProblem(refusal.errors.get(field.id) or "; ".join(refusal.messages)) from refusal


def _read_text(call: Call, field: CustomField, issue: Issue, value: Any) -> Any:
    if not isinstance(value, str):
        raise FieldProblem("Operation value must be a string")
    return value or None


def _read_address(call: Call, field: CustomField, issue: Issue, value: Any) -> Any:
    if not isinstance(value, str) or "://" not in value:
        raise FieldProblem("Invalid URL.")
    return value


def _read_day(call: Call, field: CustomField, issue: Issue, value: Any) -> Any:
    try:
        return date.fromisoformat(value).isoformat()
    except (TypeError, ValueError) as error:
        raise FieldProblem(f"'{value}' is an invalid date") from error


def _read_moment(call: Call, field: CustomField, issue: Issue, value: Any) -> Any:
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        raise FieldProblem("Operation value must be a datetime such as 2026-01-31T09:30:00.000+0000")
    return datetime.fromisoformat(value).strftime("%Y-%m-%dT%H:%M:%S.000%z")


def _read_label(call: Call, field: CustomField, issue: Issue, value: Any) -> Any:
    if not isinstance(value, str) or " " in value:
        raise FieldProblem(f"The label '{value}' contains spaces which is invalid.")
    return value


_READ: dict[str, Callable[[Call, CustomField, Issue, Any], Any]] = {
    "textarea": _read_rich,
    "url": _read_address,
    "string": _read_label,
    "textfield": _read_text,
    "option": _read_option,
    "option-with-child": _read_cascading,
    "user": _read_user,
    "group": _read_group,
    "version": _read_version,
    "date": _read_day,
    "datetime": _read_moment,
}
_SHOWN: dict[str, Callable[[Call, Any], Any]] = {
    "user": lambda call, value: user_json(call, call.world.users[value]),
    "group": lambda call, value: {"name": value, "self": f"{api(call)}/group?groupname={value}"},
    "version": lambda call, value: show.version_json(call, call.world.versions[value]),
}


def _schema(kind: str, custom: str, items: str | None = None) -> dict[str, Any]:
    return {"type": kind, **({"items": items} if items else {}), "custom": f"{_TYPES}:{custom}"}


def _options(start: int, *values: str) -> Options:
    return tuple((str(start + place), value, ()) for place, value in enumerate(values))


_BERTHS: Options = (
    ("11040", "North harbour", (("11041", "Pier 1"), ("11042", "Pier 2"))),
    ("11050", "South harbour", (("11051", "Pier 1"), ("11052", "Dry dock"))),
)
CUSTOM: tuple[CustomField, ...] = (
    CustomField(
        "severity", "Severity", _schema("option", "select"), ("customfield_10041", "customfield_10201"),
        _options(11001, "Critical", "Major", "Minor"),
    ),
    CustomField(
        "lines", "Ferry lines", _schema("array", "multiselect", "option"), ("customfield_10042", "customfield_10202"),
        _options(11011, "Archipelago", "Sound", "Islands, outer"),
    ),
    CustomField(
        "berth", "Berth", _schema("option-with-child", "cascadingselect"), ("customfield_10043", "customfield_10203"), _BERTHS
    ),
    CustomField("reviewer", "Reviewer", _schema("user", "userpicker"), ("customfield_10044", "customfield_10204")),
    CustomField(
        "approvers", "Approvers", _schema("array", "multiuserpicker", "user"), ("customfield_10045", "customfield_10205")
    ),
    CustomField("steps", "Steps to reproduce", _schema("string", "textarea"), ("customfield_10046", "customfield_10206")),
    CustomField("runbook", "Runbook", _schema("string", "url"), ("customfield_10047", "customfield_10207")),
    CustomField("starts", "Start date", _schema("date", "datepicker"), ("customfield_10048", "customfield_10208")),
    CustomField("noticed", "Noticed at", _schema("datetime", "datetime"), ("customfield_10049", "customfield_10209")),
    CustomField("target", "Target version", _schema("version", "version"), ("customfield_10050", "customfield_10210")),
    CustomField("crew", "Crew", _schema("group", "grouppicker"), ("customfield_10051", "customfield_10211")),
    CustomField("ship", "Ship", _schema("string", "textfield"), ("customfield_10052", "customfield_10212")),
    CustomField("berth_note", "Region", _schema("string", "textfield"), ("customfield_10053", "customfield_10213")),
    CustomField("sea_note", "Region", _schema("string", "textfield"), ("customfield_10054", "customfield_10214")),
    CustomField("tags", "Tags", _schema("array", "labels", "string"), ("customfield_10055", "customfield_10215")),
)  # fmt: skip
