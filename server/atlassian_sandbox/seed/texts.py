"""Descriptions and comments of the seed's issues, as neutral blocks."""

from __future__ import annotations

from atlassian_sandbox.documents import Blocks, Code, Heading, Items, Panel, Quote, Rule, Table

DESCRIPTIONS: dict[str, Blocks] = {
    "LAN-1": (
        "School classes are a third of our morning passengers in May and June, and today a teacher has to book thirty times.",
        Heading(2, "What belongs to it"),
        Items(("one payment for all", "seats side by side", "one list for the teacher and the crew")),
        Panel("info", "The crews ask for the list in the order of the seats, see [their notes|https://example.com/crew-notes]."),
    ),
    "LAN-4": (
        Heading(2, "Why"),
        "A group pays once. The bank sees *one* amount; the receipt shows every passenger.",
        Heading(2, "How it should work"),
        Items(
            (
                "The traveller adds up to 40 passengers.",
                "The price is asked for once: `POST /quotes` with all of them.",
                "If one seat is gone in the meantime, nothing is booked.",
            ),
            numbered=True,
        ),
        Table(
            (
                ("Passengers", "Discount", "Who decides"),
                ("1-9", "none", "nobody"),
                ("10-24", "10 %", "the system"),
                ("25-40", "15 %", "@lvogt"),
            )
        ),
        Panel("warning", "A refund for a single passenger of a group must not return the discount of the others."),
    ),
    "LAN-6": (
        Heading(2, "What happened"),
        "On Tuesday two passengers got their money back *twice*. Both times the bank had answered after more than 30 seconds.",
        Heading(2, "Steps"),
        Items(
            ("Start a refund with the slow test bank.", "Wait until the job runs again.", "Look at the ledger: two entries."),
            numbered=True,
        ),
        Code(
            "python",
            "for refund in ledger.open_refunds():\n    if bank.pay(refund.amount):  # a late answer counts as a failure\n"
            "        refund.close()",
        ),
        Panel("warning", "Until this is fixed the job runs by hand. Ask @praman before you start it."),
        Quote("A refund that nobody can explain is worse than a late one."),
    ),
    "LAN-7": (
        "Passengers of the *Halcyon* see the upper deck of the *Petrel*. "
        "Both ships have the same length, so the map looks right.",
        Table((("Ship", "Deck plan", "Shown"), ("Halcyon", "H-2", "P-2"), ("Petrel", "P-2", "P-2"))),
    ),
    "LAN-9": (
        "The old mail service ends on 30 November. Receipts are the last mails that still use it.",
        Items(("templates", "sender address `tickets@lantern-ferries.example`", "bounces go to @therrera")),
        Rule(),
        "Blocked until the harbour office gives us the new DNS entries.",
    ),
    "LAN-16": (
        "We promised to delete names ninety days after a trip. Statistics keep the numbers, not the people.",
        Panel("note", "The tax office wants receipts for seven years: they stay, without names."),
    ),
    "LAN-21": (
        "Last autumn the search answered in 9 s on the first morning of the holidays.",
        Code("", "wrk -t4 -c200 -d60s https://staging.lantern-ferries.example/search"),
        "Goal: 95 % of the searches below 800 ms with 200 people at once.",
    ),
    "LAN-22": ("`2026-10-25` has 25 hours. The search asks for trips between 00:00 and 24:00 and gets an empty day.",),
    "NEXT-1": (
        "One season, eleven lines, seven ships. The solver proposes, the planners decide.",
        Items(("rules that must hold", "wishes with weights", "a report about what could not be met")),
    ),
    "NEXT-3": (
        "After a late shift a crew rests for at least eleven hours.",
        Table((("Shift ends", "Next may begin"), ("22:00", "09:00"), ("23:30", "10:30"), ("01:00", "12:00"))),
        Panel("info", "The rule is hard: no plan is better than a tired crew."),
    ),
    "NEXT-5": (
        "The file of the sea office has one table for each year. On 31 December we read past its end:",
        Code("text", "IndexError: no tide for 2027-01-01T00:00 at Shallow Pier\n  at import/tides.py, line 88"),
    ),
    "NEXT-7": (
        "The archipelago line has 23 stops. Most of the hour goes into orders that differ only in two neighbouring stops.",
    ),
    "DOCK-1": (
        "The screen at Pier 3 has been black since the storm. Power is there, the light at the back blinks *twice*.",
        "Passengers ask the crew; please put up the paper board until it works.",
    ),
    "DOCK-2": (
        "Behind the car deck the scanners lose the ship's network. The queue grows to the street.",
        Items(("worst on the *Petrel*", "not with the new access point", "battery is not the reason")),
        Panel("success", "Workaround: scan at the ramp, before the steel door."),
    ),
    "DOCK-6": ("A ticket of yesterday was accepted at Pier 2 at 00:20. The scanner compares with the day in UTC.",),
    "DOCK-9": (
        "Manifests don't leave the printer of the harbour office since this morning. The coast guard wants them at noon.",
    ),
}

COMMENTS: tuple[tuple[str, str, int, Blocks], ...] = (
    ("LAN-4", "lvogt", 20, ("Twenty-five and more is my decision, but please show the price *before* I am asked.",)),
    ("LAN-4", "praman", 18, ("Done on staging. @lvogt, can you try with a class of 28?",)),
    ("LAN-4", "lvogt", 17, ("Tried. One thing: the receipt names the teacher twice.", Items(("as payer", "as passenger 1")))),
    ("LAN-6", "nhaddad", 5, ("A third passenger wrote to us today, booking `LF-48213`.",)),
    (
        "LAN-6",
        "praman",
        3,
        ("The lock is released after 30 s, the bank may take 90.", Code("toml", "[refunds]\nlock_seconds = 120")),
    ),
    ("LAN-6", "mokafor", 2, (Panel("note", "Please write to the three passengers first."), "Then the fix, then the ledger.")),
    ("LAN-7", "atanabe", 3, ("The plans are stored by length. We need the ship's name as well.",)),
    ("LAN-9", "therrera", 10, ("Asked the harbour office again, see [the request|https://example.com/requests/771].",)),
    ("NEXT-3", "jlindqvist", 9, ("With the hard rule line 4 loses its last departure. @lvogt, is that acceptable?",)),
    ("NEXT-3", "lvogt", 8, ("Yes, in winter. Not between May and September.",)),
    ("NEXT-7", "atanabe", 6, ("Fixing the order of the inner islands brings it to nine minutes.",)),
    ("DOCK-1", "sadeyemi", 1, ("Board is up. The cable behind the screen is wet.",)),
    ("DOCK-2", "nhaddad", 1, (Table((("Place", "Signal"), ("ramp", "good"), ("car deck", "weak"), ("door", "none"))),)),
    ("DOCK-3", "harbourbot", 9, ("Recovered: the board shows trips of today again.",)),
)
