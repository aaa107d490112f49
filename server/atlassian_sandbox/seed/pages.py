"""The texts of the team's wiki, in storage format."""

from __future__ import annotations

from typing import Literal

from attrs import frozen


@frozen
class Draft:
    """A page of the seed; `age` is the days between its last change and START, `earlier` are its older bodies."""

    space: str
    title: str
    author: str
    age: int
    body: str
    parent: str | None = None
    labels: str = ""
    editor: str | None = None
    earlier: tuple[str, ...] = ()
    message: str = ""
    kind: Literal["page", "blogpost"] = "page"


SPACES: tuple[tuple[str, str, str, str, str, Literal["global", "personal"]], ...] = (
    ("98305", "LAN", "Lantern Handbook", "How Lantern Booking is built and run", "mokafor", "global"),
    ("98306", "OPS", "Harbour Operations", "Piers, ships and crews", "lvogt", "global"),
    ("98307", "~mokafor", "Mira Okafor", "Mira's notes", "mokafor", "personal"),
)


def _macro(name: str, body: str = "", **parameters: str) -> str:
    shown = "".join(f'<ac:parameter ac:name="{key}">{value}</ac:parameter>' for key, value in parameters.items())
    inner = f"<ac:rich-text-body>{body}</ac:rich-text-body>" if body else ""
    identity = f"{sum((name + body).encode()) % 65536:04x}"
    return (
        f'<ac:structured-macro ac:name="{name}" ac:schema-version="1" ac:macro-id="5d1c0d2e-{identity}-4f7a-9c11-2b8e60a4d001">'
        f"{shown}{inner}</ac:structured-macro>"
    )


def _code(language: str, text: str) -> str:
    return (
        '<ac:structured-macro ac:name="code" ac:schema-version="1" ac:macro-id="0f3b9d60-77aa-4c0b-8f6e-41c2d7e0a9b5">'
        f'<ac:parameter ac:name="language">{language}</ac:parameter>'
        f"<ac:plain-text-body><![CDATA[{text}]]></ac:plain-text-body></ac:structured-macro>"
    )


def _link(title: str, text: str | None = None, space: str | None = None) -> str:
    where = f' ri:space-key="{space}"' if space else ""
    shown = f"<ac:plain-text-link-body><![CDATA[{text}]]></ac:plain-text-link-body>" if text else ""
    return f'<ac:link><ri:page{where} ri:content-title="{title}" />{shown}</ac:link>'


_HOME = (
    "<p>Lantern sells the tickets of our ferries. This handbook says how it is built, how it is run, and who to ask.</p>"
    + _macro("toc", maxLevel="3")
    + "<h2>Where to begin</h2><ul>"
    f"<li>{_link('Architecture')}</li><li>{_link('Refund runbook', 'what to do when a refund goes wrong')}</li>"
    f"<li>{_link('Piers', space='OPS')}</li></ul>"
    "<h2>Who is who</h2>"
    "<p>Product: <ac:link>{user:mokafor}</ac:link>&nbsp;&ndash; Payments: <ac:link>{user:praman}</ac:link></p>"
)

_ARCHITECTURE = (
    "<p>Three services and a queue. Everything else is a library.</p>"
    '<ac:layout><ac:layout-section ac:type="two_equal"><ac:layout-cell><h2>Inside</h2>'
    "<ol><li>booking<ul><li>quotes</li><li>seats</li></ul></li><li>payments</li><li>messages</li></ol></ac:layout-cell>"
    "<ac:layout-cell><h2>Outside</h2><p>The bank, the mail service, the scanners of the crews "
    '<ac:emoticon ac:name="smile" ac:emoji-shortname=":slight_smile:" ac:emoji-id="1f642" ac:emoji-fallback="🙂" /></p>'
    "</ac:layout-cell></ac:layout-section></ac:layout>"
    + _code("yaml", "services:\n  booking: {port: 7010}\n  payments: {port: 7020}\n  messages: {port: 7030} # <no state>\n")
    + _macro("info", "<p>Drawings live in <strong>Deck plans</strong>.</p>", title="Drawings")
)

_RUNBOOK_OLD = "<h2>When to use it</h2><p>A passenger waits for money.</p>"
_RUNBOOK_TASKS = (
    "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status>"
    '<ac:task-body><span>Write to the passenger <ac:link>{user:nhaddad}</ac:link> <time datetime="2026-09-18" /></span>'
    "</ac:task-body></ac:task>"
    "<ac:task><ac:task-id>2</ac:task-id><ac:task-status>complete</ac:task-status>"
    "<ac:task-body><span>Stop the job</span></ac:task-body></ac:task></ac:task-list>"
)
_RUNBOOK = (
    "<h2>When to use it</h2><p>A passenger waits for money, or got it <em>twice</em>.</p>"
    + _macro("warning", "<p>Never start the job while it runs. There is <strong>no</strong> second lock.</p>")
    + "<h2>Steps</h2><ol><li><p>Look at the ledger.</p>"
    + _code("bash", 'lantern ledger show --booking "$1" | tail -n 20\n')
    + "</li><li><p>Compare with the bank.</p></li><li><p>Correct by hand.</p></li></ol>"
    "<h2>Numbers</h2><table><tbody>"
    '<tr><th>Case</th><th colspan="2">Who decides</th></tr>'
    '<tr><td rowspan="2">Paid twice</td><td>up to 50&nbsp;&euro;</td><td>support</td></tr>'
    "<tr><td>more</td><td><ac:link>{user:mokafor}</ac:link></td></tr></tbody></table>"
    "<h2>Open points</h2>"
    + _RUNBOOK_TASKS
    + "<h2>Known problems</h2>"
    + _macro("jira", jqlQuery="project = LAN AND labels = refunds", columns="key,summary,status", maximumIssues="20")
    + _macro("expand", "<p>In spring the bank changed its answer times.</p>", title="History")
)

_DECKS = (
    "<p>The decks of all ships, drawn from the side of the ramp.</p>"
    '<p><ac:image ac:width="640" ac:alt="Main deck"><ri:attachment ri:filename="deck-plan.png" /></ac:image></p>'
    "<table><tbody><tr><th><p>Ship</p></th><th><p>Cars</p></th><th><p>Seats</p></th></tr>"
    "<tr><td><p>Halcyon</p></td><td><p>44</p></td><td><p>310</p></td></tr>"
    "<tr><td><p>Petrel</p></td><td><p>38</p></td><td><p>290</p></td></tr>"
    "<tr><td><p>Tern</p></td><td><p>0</p></td><td><p>120</p></td></tr></tbody></table>"
)

_DECISION = (
    '<p><ac:structured-macro ac:name="status" ac:schema-version="1"><ac:parameter ac:name="colour">Green</ac:parameter>'
    '<ac:parameter ac:name="title">Decided</ac:parameter></ac:structured-macro> on <time datetime="2026-06-18" /></p>'
    "<h2>Question</h2><p>Does a group pay once or does every passenger pay?</p>"
    "<h2>Answer</h2><p>Once. A refund goes to the person who paid.</p>"
    "<blockquote><p>Teachers don't want thirty receipts.</p></blockquote>"
)

_PIERS = (
    "<p>Five piers, from north to south.</p><table><tbody>"
    "<tr><th>Pier</th><th>Depth at low tide</th><th>Screen</th></tr>"
    "<tr><td>Pier 1</td><td>6.2 m</td><td>yes</td></tr><tr><td>Pier 2</td><td>5.8 m</td><td>yes</td></tr>"
    "<tr><td>Pier 3</td><td>5.1 m</td><td>broken, see DOCK-1</td></tr>"
    "<tr><td>Shallow Pier</td><td>2.4 m</td><td>no</td></tr><tr><td>Long Pier</td><td>9.0 m</td><td>yes</td></tr>"
    "</tbody></table>" + _macro("note", "<p>Depths are from the survey of 2025.</p>")
)

_ON_CALL = (
    "<p>Call in this order; wait five minutes in between.</p>"
    "<ol><li><ac:link>{user:sadeyemi}</ac:link></li><li><ac:link>{user:lvogt}</ac:link></li><li>the harbour office</li></ol>"
    + _macro("tip", "<p>The number of the harbour office is on the back of your badge.</p>")
)

PAGES: tuple[Draft, ...] = (
    Draft("LAN", "Lantern Handbook", "mokafor", 30, _HOME, None, "handbook"),
    Draft("LAN", "Architecture", "jlindqvist", 24, _ARCHITECTURE, "Lantern Handbook", "architecture handbook"),
    Draft(
        "LAN",
        "Refund runbook",
        "praman",
        3,
        _RUNBOOK,
        "Lantern Handbook",
        "runbook refunds",
        "mokafor",
        (_RUNBOOK_OLD, _RUNBOOK_OLD + "<p>Or got it twice.</p>"),
        "what to do after a second payment",
    ),
    Draft("LAN", "Deck plans", "atanabe", 40, _DECKS, "Architecture", "vehicles"),
    Draft(
        "LAN",
        "Decisions",
        "mokafor",
        88,
        "<p>What we decided, and why.</p>" + _macro("children"),
        "Lantern Handbook",
        "decisions",
    ),
    Draft("LAN", "One payment for a group", "mokafor", 80, _DECISION, "Decisions", "decisions groups"),
    Draft(
        "LAN",
        "Names are deleted after ninety days",
        "lvogt",
        15,
        "<p>Receipts stay for seven years, <u>without</u> names. See LAN-16.</p>",
        "Decisions",
        "decisions privacy",
    ),
    Draft(
        "LAN",
        "How we work",
        "mokafor",
        60,
        "<p>Sprints of two weeks, from Monday to Friday week.</p><h2>Definition of done</h2><ul>"
        "<li>tested on staging</li><li>described for the crews</li><li>no secrets in logs</li></ul>",
        "Lantern Handbook",
        "handbook team",
    ),
    Draft(
        "LAN",
        "Sprint 23",
        "jlindqvist",
        6,
        "<p>Goal: groups can book together.</p><p>"
        '<a href="https://example.com/boards/1">Board</a> &middot; LAN-4, LAN-5, LAN-8</p><h2>Risks</h2>'
        "<p>The mail service (LAN-9) &mdash; still blocked.</p>",
        "How we work",
        "sprint",
    ),
    Draft(
        "LAN",
        "Glossary",
        "nhaddad",
        52,
        "<p><strong>Manifest</strong>: the list of people on board.</p><p><strong>Ramp</strong>: where cars enter.</p><p>"
        "<strong>Ledger</strong>: every payment &amp; refund.</p>",
        "Lantern Handbook",
        "handbook",
    ),
    Draft(
        "OPS", "Harbour Operations", "lvogt", 100, "<p>For crews, piers and the office.</p>" + _macro("toc"), None, "operations"
    ),
    Draft("OPS", "Piers", "sadeyemi", 9, _PIERS, "Harbour Operations", "piers", None, ("<p>Five piers.</p>",), "depths"),
    Draft("OPS", "On call at night", "lvogt", 41, _ON_CALL, "Harbour Operations", "on-call runbook"),
    Draft(
        "OPS",
        "Scanner care",
        "nhaddad",
        13,
        "<p>Charge them on the <em>lower</em> shelf.</p><h2>When a scanner is offline</h2><ol><li>Walk to the ramp.</li>"
        "<li>Wait for the green light.</li><li>Scan again.</li></ol><p>More in DOCK-2.</p>",
        "Harbour Operations",
        "handhelds",
    ),
    Draft(
        "OPS",
        "Group tickets for crews",
        "lvogt",
        7,
        "<p>One ticket, many passengers: scan once, count heads.</p><p>Questions to <ac:link>{user:mokafor}</ac:link>.</p>",
        "Harbour Operations",
        "groups training",
    ),
    Draft(
        "OPS",
        "Timetable rules",
        "jlindqvist",
        20,
        "<p>What the solver must respect.</p><ul><li>crews rest eleven hours</li><li>no ship in two places</li>"
        "<li>Shallow Pier only above 3.0 m</li></ul>" + _code("python", "assert rest >= timedelta(hours=11)"),
        "Harbour Operations",
        "solver rules",
    ),
    Draft(
        "OPS",
        "Storm of 9 September",
        "sadeyemi",
        4,
        "<p>Pier 3 lost its screen, nobody was hurt. Thank you all!</p>",
        None,
        "news",
        kind="blogpost",
    ),
    Draft("~mokafor", "Mira's notes", "mokafor", 45, "<p>Things to ask on Monday.</p>", None),
)

COMMENTS: tuple[tuple[str, str, int, str, Literal["footer", "inline"], str], ...] = (
    ("Refund runbook", "nhaddad", 2, "<p>Please add what we tell the passenger.</p>", "footer", ""),
    ("Refund runbook", "praman", 2, "<p>Is <code>tail</code> enough here?</p>", "inline", "Look at the ledger."),
    (
        "Piers",
        "jlindqvist",
        8,
        "<p>The solver reads 2.4&nbsp;m from here. <ac:link>{user:sadeyemi}</ac:link>, is it current?</p>",
        "footer",
        "",
    ),
    ("One payment for a group", "lvogt", 78, "<p>Agreed.</p>", "footer", ""),
)

TEMPLATES: tuple[tuple[str, str, str, str, str | None], ...] = (
    (
        "163841",
        "Meeting notes",
        "Who was there, and what was decided",
        '<at:declarations><at:string at:name="topic" /><at:list at:name="room"><at:option at:value="Bridge" /></at:list>'
        '</at:declarations><h2>About</h2><p>We spoke about <at:var at:name="topic" /> in <at:var at:name="room" />.</p>'
        "<h2>Decisions</h2><ul><li>none yet</li></ul>",
        None,
    ),
    ("163842", "Decision", "One question, one answer", "<h2>Question</h2><p>?</p><h2>Answer</h2><p>!</p>", "LAN"),
    ("163843", "Pier survey", "Depths of the piers", "<h2>Depths</h2><p>Measured at low tide.</p>", "OPS"),
)
"""Id, name, description, body and space of the templates; None is for all spaces."""
