"""The service desk of the piers."""

from __future__ import annotations

from atlassian_sandbox.desks import Approval, Option, Queue, RequestField, RequestType, ServiceDesk, ServiceRequest
from atlassian_sandbox.world import World

_CUSTOM = "com.atlassian.jira.plugin.system.customfieldtypes:"
_SUMMARY = RequestField("summary", "What is wrong", {"type": "string", "system": "summary"}, True)
_DETAILS = RequestField("description", "Details", {"type": "string", "system": "description"})
_URGENCY = RequestField(
    "priority",
    "Urgency",
    {"type": "priority", "system": "priority"},
    options=(Option("1", "Highest"), Option("2", "High"), Option("3", "Medium"), Option("4", "Low"), Option("5", "Lowest")),
)
_PIER = RequestField(
    "customfield_10060",
    "Pier",
    {"type": "option", "custom": f"{_CUSTOM}select", "customId": 10060},
    True,
    "Where it is",
    (Option("10201", "Pier 1"), Option("10202", "Pier 2"), Option("10203", "Pier 3")),
)
_LINES = RequestField(
    "customfield_10061",
    "Lines",
    {"type": "array", "items": "option", "custom": f"{_CUSTOM}multiselect", "customId": 10061},
    options=(Option("10211", "Line 1"), Option("10212", "Line 4")),
)
_CONTACT = RequestField("customfield_10062", "Contact", {"type": "user", "custom": f"{_CUSTOM}userpicker", "customId": 10062})
_NEEDED = RequestField("customfield_10063", "Needed by", {"type": "date", "custom": f"{_CUSTOM}datepicker", "customId": 10063})
_PLACE = RequestField(
    "customfield_10064",
    "Place",
    {"type": "option-with-child", "custom": f"{_CUSTOM}cascadingselect", "customId": 10064},
    options=(Option("10221", "Ship", (Option("10222", "Bridge"), Option("10223", "Car deck"))), Option("10224", "Office")),
)
_COUNT = RequestField("customfield_10065", "How many", {"type": "number", "custom": f"{_CUSTOM}float", "customId": 10065})
_WHAT = RequestField("summary", "What do you need", {"type": "string", "system": "summary"}, True)

_DESKS = (
    ServiceDesk(
        "4",
        "DOCK",
        (
            Queue("11", "All open", "project = DOCK AND resolution = Unresolved ORDER BY created DESC"),
            Queue("12", "Incidents", "project = DOCK AND issuetype = Incident AND resolution = Unresolved"),
        ),
        (
            RequestType(
                "31",
                "Report an incident",
                "Something at a pier or on a ship doesn't work",
                "Incident",
                (_SUMMARY, _DETAILS, _URGENCY, _PIER, _LINES, _CONTACT, _PLACE),
            ),
            RequestType(
                "32",
                "Order equipment",
                "Scanners, radios, printers",
                "Task",
                (_WHAT, _DETAILS, _COUNT, _NEEDED),
                ("mokafor", "lvogt"),
            ),
        ),
    ),
)


def add_desks(world: World) -> None:
    """Add the service desk, and what its issues are for customers."""
    world.desks.update({desk.id: desk for desk in _DESKS})
    world.requests["DOCK-1"] = ServiceRequest("DOCK-1", "31", ["mokafor"], {"customfield_10060": {"id": "10203"}})
    world.requests["DOCK-2"] = ServiceRequest("DOCK-2", "31", [], {"customfield_10060": {"id": "10201"}})
    approval = Approval("501", "Budget", {"mokafor": "pending", "lvogt": "approved"})
    world.requests["DOCK-4"] = ServiceRequest("DOCK-4", "32", [], {"customfield_10065": 12}, {}, [approval])
