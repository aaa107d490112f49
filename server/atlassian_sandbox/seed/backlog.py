"""The team's issues as data: one row each."""

from __future__ import annotations

from attrs import frozen


@frozen
class Row:
    """An issue of the seed; `age` is its days before START."""

    project: str
    type: str
    summary: str
    status: str
    priority: str
    assignee: str | None
    reporter: str
    age: int
    labels: str = ""
    components: str = ""
    fix: str = ""
    parent: str | None = None
    sprints: tuple[int, ...] = ()
    points: float | None = None
    due: str | None = None
    resolution: str | None = None


ROWS: tuple[Row, ...] = (
    Row("LAN", "Epic", "Groups and school classes", "In Progress", "High",
        "mokafor", "lvogt", 70, "groups", fix="2.4"),
    Row("LAN", "Epic", "Vehicles on the seat map", "Done", "High",
        "atanabe", "mokafor", 110, "vehicles", "Seat map", "2.4", resolution="Done"),
    Row("LAN", "Epic", "Season tickets", "To Do", "Medium",
        None, "lvogt", 20, "season", fix="2.5"),
    Row("LAN", "Story", "Book for a group with one payment", "In Progress", "High",
        "praman", "mokafor", 40, "groups checkout", "Payments", "2.4", "LAN-1", (22, 23), 8, "2026-09-25"),
    Row("LAN", "Story", "Keep seats of a group together", "In Review", "Medium",
        "atanabe", "mokafor", 38, "groups", "Seat map", "2.4", "LAN-1", (23,), 5),
    Row("LAN", "Bug", "Refund is paid twice when the bank answers late", "In Progress", "Highest",
        "praman", "nhaddad", 6, "refunds money", "Payments", "2.4", None, (23,), 3, "2026-09-16"),
    Row("LAN", "Bug", "Seat map shows the upper deck of another ship", "To Do", "High",
        "atanabe", "sadeyemi", 4, "vehicles", "Seat map", "2.4", None, (23,), 2),
    Row("LAN", "Story", "Teacher gets one list with all pupils", "To Do", "Medium",
        "therrera", "lvogt", 30, "groups", "Notifications", "2.4", "LAN-1", (23,), 3),
    Row("LAN", "Task", "Move receipts to the new mail service", "Blocked", "Medium",
        "therrera", "praman", 25, "mail", "Notifications", "2.4", None, (22, 23), 5),
    Row("LAN", "Sub-task", "Templates for receipts in four languages", "To Do", "Low",
        "therrera", "therrera", 22, "mail", "Notifications", parent="LAN-9"),
    Row("LAN", "Sub-task", "Test mails from the staging server", "Done", "Low",
        "nhaddad", "therrera", 22, "mail", "Notifications", parent="LAN-9", resolution="Done"),
    Row("LAN", "Story", "Choose a place for a bicycle", "Done", "Medium",
        "atanabe", "mokafor", 60, "vehicles", "Seat map", "2.3", "LAN-2", (21,), 5, resolution="Done"),
    Row("LAN", "Story", "Choose a place for a car", "Done", "High",
        "atanabe", "mokafor", 58, "vehicles", "Seat map", "2.4", "LAN-2", (21, 22), 8, resolution="Done"),
    Row("LAN", "Bug", "Card form forgets the month after a typing error", "Done", "Medium",
        "praman", "nhaddad", 50, "checkout", "Payments", "2.3", None, (21,), 1, resolution="Done"),
    Row("LAN", "Bug", "Confirmation arrives in Portuguese for Swedish passengers", "Done", "Low",
        "therrera", "jlindqvist", 48, "mail i18n", "Notifications", "2.3", None, (22,), 2, resolution="Done"),
    Row("LAN", "Task", "Delete passenger names ninety days after the trip", "To Do", "High",
        "mokafor", "lvogt", 15, "privacy", "", "2.5", None, (), 5, "2026-10-30"),
    Row("LAN", "Story", "Pay with a gift card", "To Do", "Low",
        None, "lvogt", 80, "checkout", "Payments", "", None, (), 8),
    Row("LAN", "Bug", "Late bank answers make the refund run a second time", "Done", "High",
        "praman", "sadeyemi", 5, "refunds", "Payments", "", None, (), None, resolution="Duplicate"),
    Row("LAN", "Story", "Commuters buy a ticket for a month", "To Do", "Medium",
        None, "mokafor", 19, "season", "Payments", "2.5", "LAN-3", (24,), 8),
    Row("LAN", "Story", "Show how many trips are left on a season ticket", "To Do", "Low",
        None, "mokafor", 18, "season", "", "2.5", "LAN-3", (24,), 3),
    Row("LAN", "Task", "Load test before the autumn holidays", "To Do", "High",
        "jlindqvist", "mokafor", 9, "performance", "", "2.4", None, (23,), 5, "2026-10-01"),
    Row("LAN", "Bug", "Search finds no trips on the day the clocks change", "To Do", "Medium",
        "jlindqvist", "atanabe", 3, "time-zones", "", "2.4", None, (), 3),
    Row("LAN", "Task", "Describe the refund job in the runbook", "Done", "Low",
        "praman", "mokafor", 33, "docs refunds", "Payments", "2.3", None, (22,), 1, resolution="Done"),
    Row("NEXT", "Epic", "First timetable from the solver", "In Progress", "High",
        "jlindqvist", "lvogt", 90, "solver", "Solver", "Spring 2027"),
    Row("NEXT", "Story", "Never plan a ship on two lines at once", "Done", "Highest",
        "jlindqvist", "lvogt", 75, "solver rules", "Solver", "Pilot", "NEXT-1", resolution="Done"),
    Row("NEXT", "Story", "Respect the rest hours of crews", "In Progress", "Highest",
        "jlindqvist", "lvogt", 60, "solver rules crews", "Solver", "Spring 2027", "NEXT-1", (), None, "2026-10-15"),
    Row("NEXT", "Story", "Leave the shallow pier out at low tide", "In Review", "High",
        "praman", "sadeyemi", 45, "tides", "Import", "Spring 2027", "NEXT-1"),
    Row("NEXT", "Bug", "Tide import stops at the year's end", "To Do", "High",
        "praman", "jlindqvist", 8, "tides import", "Import", "Spring 2027"),
    Row("NEXT", "Task", "Compare the solver's plan with last year's", "To Do", "Medium",
        "atanabe", "jlindqvist", 12, "solver", "Solver"),
    Row("NEXT", "Bug", "Solver takes an hour for the archipelago line", "In Progress", "Medium",
        "jlindqvist", "atanabe", 14, "solver performance", "Solver", "Spring 2027"),
    Row("NEXT", "Task", "Read crew lists from the personnel system", "Blocked", "Medium",
        "praman", "lvogt", 35, "crews import", "Import"),
    Row("NEXT", "Story", "Planner locks a departure by hand", "To Do", "Medium",
        None, "lvogt", 28, "planner", "", "Spring 2027", "NEXT-1"),
    Row("NEXT", "Story", "Print a timetable for the piers", "To Do", "Low",
        None, "sadeyemi", 27, "planner print"),
    Row("NEXT", "Task", "Decide what \"punctual\" means", "Done", "Medium",
        "mokafor", "lvogt", 66, "planner", "", "Pilot", resolution="Done"),
    Row("NEXT", "Bug", "Plan ignores that line 4 ends before midnight", "Done", "High",
        "jlindqvist", "sadeyemi", 52, "solver rules", "Solver", "Pilot", resolution="Done"),
    Row("NEXT", "Task", "Old spreadsheet import", "Done", "Lowest",
        None, "vsandoval", 120, "import", "Import", resolution="Won't Do"),
    Row("DOCK", "Incident", "Pier 3 screen is black", "In Progress", "High",
        "sadeyemi", "nhaddad", 1, "screens", "Pier screens"),
    Row("DOCK", "Incident", "Scanners lose their connection behind the car deck", "In Progress", "Highest",
        "nhaddad", "lvogt", 2, "handhelds wifi", "Handhelds"),
    Row("DOCK", "Incident", "Departure board shows yesterday's trips", "Done", "High",
        "sadeyemi", "harbourbot", 9, "screens", "Pier screens", resolution="Done"),
    Row("DOCK", "Task", "Order twelve new scanners", "To Do", "Medium",
        "nhaddad", "lvogt", 16, "handhelds purchase", "Handhelds", due="2026-09-30"),
    Row("DOCK", "Task", "Train the summer crews on group tickets", "To Do", "Medium",
        "lvogt", "mokafor", 7, "training groups"),
    Row("DOCK", "Bug", "Scanner accepts a ticket of the day before", "In Review", "Highest",
        "therrera", "nhaddad", 3, "handhelds tickets", "Handhelds", due="2026-09-15"),
    Row("DOCK", "Incident", "No sound from the loudspeakers at Pier 1", "Done", "Low",
        "sadeyemi", "sadeyemi", 21, "screens", "", resolution="Cannot Reproduce"),
    Row("DOCK", "Task", "Write down who is called at night", "Done", "Medium",
        "lvogt", "mokafor", 41, "docs on-call", resolution="Done"),
    Row("DOCK", "Incident", "Harbour office cannot print manifests", "To Do", "High",
        None, "nhaddad", 0, "print"),
    Row("DOCK", "Sub-task", "Replace the cable at Pier 3", "To Do", "Medium",
        "sadeyemi", "sadeyemi", 1, "screens", "Pier screens", parent="DOCK-1"),
)  # fmt: skip
