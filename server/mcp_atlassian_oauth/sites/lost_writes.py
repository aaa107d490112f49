"""How to find out whether a change happened, when its answer was lost."""

from __future__ import annotations

import re
from urllib.parse import unquote

# The first row that fits a method and a path decides; {0} is what the path names.
_CHECKS: tuple[tuple[str, str, str], ...] = (
    ("POST", r"/issue/([^/]+)/comment$", "Look at the latest comments of {0}."),
    ("POST", r"/issue/([^/]+)/worklog$", "Look at the work log of {0}."),
    ("POST", r"/issue/([^/]+)/transitions$", "Read {0} and see which status it has."),
    ("POST", r"/issue/([^/]+)/attachments$", "Read {0} and see which attachments it has."),
    ("POST", r"/issue/([^/]+)/(?:watchers|votes|remotelink)$", "Read {0} and see what it has."),
    ("POST", r"/(version|component|filter)$", "Look for a {0} of this name."),
    ("POST", r"/sprint$", "Look for a sprint of this name on the board."),
    ("POST", r"/sprint/([^/]+)/issue$", "Look at the issues of sprint {0}."),
    ("POST", r"/backlog/issue$", "Look at the backlog."),
    ("POST", r"/epic/([^/]+)/issue$", "Read the issues and see which epic they have."),
    ("POST", r"/sprint/([^/]+)$", "Read sprint {0} and compare."),
    ("PUT", r"/issue/rank$", "Look at the order of the issues on the board."),
    ("POST", r"/servicedeskapi/request$", "Look in the service desk's queues for this request."),
    ("POST", r"/request/([^/]+)/approval/[^/]+$", "Look at the approvals of {0}."),
    ("POST", r"/issueLink$", "Read one of the two issues and see its links."),
    ("PUT", r"/issue/([^/]+)/assignee$", "Read {0} and see who it is assigned to."),
    ("POST", r"/bulk/issues/move$", "Read one of the issues and see which project it is in."),
    ("POST", r"/issue$", "Search for an issue with this summary that was created just now."),
    ("POST", r"/issue/bulk$", "Search for issues with these summaries that were created just now."),
    ("POST", r"/(?:pages|blogposts|content)$", "Look in the space for a page with this title."),
    ("POST", r"/(?:footer-comments|inline-comments)$", "Look at the latest comments of the page."),
    ("POST|PUT", r"/content/([^/]+)/child/attachment(?:/.*)?$", "Look at the attachments of {0}."),
    ("POST|DELETE", r"/content/([^/]+)/label$", "See which labels {0} has."),
    ("POST|DELETE", r"/user/watch/\w+/([^/]+)$", "See whether {0} is watched."),
    ("POST", r"/spaces?$", "See whether there is a space with this key."),
    ("DELETE", r"/([^/]+)$", "See whether {0} is still there."),
    ("(?:PUT|PATCH)", r"/(?:pages|content|blogposts)/([^/]+)(?:/.*)?$", "Read {0}: a new version number means that it did."),
    ("(?:PUT|PATCH)", r"/([^/]+)$", "Read {0} and compare."),
)
_OTHERWISE = "Read what it would have changed, and see."


def what_to_check(method: str, path: str) -> str:
    """Return the sentence that says what to look at; `path` is percent-encoded."""
    for methods, pattern, words in _CHECKS:
        found = re.search(pattern, path) if re.fullmatch(methods, method) else None
        if found:
            return words.format(*(_shown(name) for name in found.groups()))
    return _OTHERWISE


def _shown(name: str) -> str:
    """Return what a path names, in a form that stays one short line."""
    text = unquote(name)
    return text if text.isprintable() and len(text) <= 60 else "it"
