"""Files of the seed: small, but real ones."""

from __future__ import annotations

from datetime import timedelta

from atlassian_sandbox.shapes import PNG
from atlassian_sandbox.world import START, Attachment, World

_LEDGER = (
    b"booking,amount,paid\nLF-48197,34.50,2026-09-08T10:02\nLF-48197,34.50,2026-09-08T10:33\nLF-48201,12.00,2026-09-08T10:41\n"
)
_LOG = b"09:14:02 WARN bank answered after 74 s\n09:14:02 INFO refund LF-48197 marked as failed\n09:30:00 INFO job started\n"
_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)
_ISSUE_FILES = (
    ("LAN-6", "ledger.csv", "text/csv", _LEDGER, "nhaddad", 6),
    ("LAN-6", "refund job.log", "text/plain", _LOG, "praman", 3),
    ("LAN-7", "upper-deck.png", "image/png", PNG, "sadeyemi", 4),
    ("NEXT-3", "Ruhezeiten Überblick.pdf", "application/pdf", _PDF, "lvogt", 30),
    ("DOCK-1", "pier-3.png", "image/png", PNG, "nhaddad", 1),
)


def add_issue_files(world: World) -> None:
    """Attach the files of issues."""
    for key, name, media, data, author, age in _ISSUE_FILES:
        add_file(world, key, name, media, data, author, age)


def add_file(world: World, owner: str, name: str, media: str, data: bytes, author: str, age: int) -> Attachment:
    """Attach one file, `age` days before START."""
    file = Attachment(world.new_id(), owner, name, media, data, author, START - timedelta(days=age, hours=-4))
    world.attachments[file.id] = file
    return file


PAGE_FILES = (
    ("Deck plans", "deck-plan.png", "image/png", PNG, "atanabe", 40),
    ("Refund runbook", "refund-flow.pdf", "application/pdf", _PDF, "praman", 33),
    ("Refund runbook", "ledger-example.csv", "text/csv", _LEDGER, "praman", 33),
)
"""Files of pages, by the title of the page."""
