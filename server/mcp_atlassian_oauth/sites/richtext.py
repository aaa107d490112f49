"""Rich text as a site stores it: an ADF document, storage format or wiki markup, and what it says as markdown."""

from __future__ import annotations

import html
import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Literal

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.compact import dumps

logger = logging.getLogger(__name__)

# Of storage format: tags, the marks around text that is as it stands, numbers of tasks, and parameters of macros.
_UNSAID = re.compile(r"<ac:(task-id|task-uuid|parameter)\b[^>]*>[^<]*</ac:\1>|<!\[CDATA\[|\]\]>|<[^>]*>")

RichTextKind = Literal["adf", "storage", "wiki"]


@attrs.frozen
class RichText:
    """A body in the form the server keeps it: an ADF document (a dict), or a text in storage format or wiki markup."""

    kind: RichTextKind
    stored: Mapping[str, Any] | str

    @classmethod
    def of(cls, value: object, kind: RichTextKind) -> RichText | None:
        """Return the rich text a server sent, None where it sent none; an object is ADF whatever was expected."""
        if isinstance(value, Mapping):
            return cls("adf", value)
        return cls(kind, value) if isinstance(value, str) and value else None

    def as_stored(self) -> str:
        """Return the stored body unchanged; ADF as compact JSON."""
        return self.stored if isinstance(self.stored, str) else dumps(self.stored)

    def markdown(self) -> str:
        """Return the body as markdown.

        A body that is broken (a server may send anything) is answered with the text in it, and says so.
        """
        from mcp_atlassian_oauth.markup import MarkupError

        try:
            return self._converted().strip("\n")
        except MarkupError as error:
            return f"(This body can't be shown as markdown: {error} Its text:)\n\n{self.plain()}"
        except Exception as error:
            # One odd body must not cost the rest of the answer; the log has what the converter stumbled over.
            logger.warning("A body of kind %s could not be converted.", self.kind, exc_info=error)
            return f"(This body can't be shown as markdown. Its text:)\n\n{self.plain()}"

    def _converted(self) -> str:
        # Imported when needed: lxml and the markdown parser cost a fifth of the start-up time.
        if self.kind == "adf":
            from mcp_atlassian_oauth.markup import adf

            return adf.to_markdown(self.stored if isinstance(self.stored, dict) else dict(self.stored))  # type: ignore[arg-type]
        if self.kind == "storage":
            from mcp_atlassian_oauth.markup import storage

            return storage.to_markdown(str(self.stored))
        from mcp_atlassian_oauth.markup import wiki

        return wiki.to_markdown(str(self.stored))

    def plain(self) -> str:
        """Return the words of the body without any form; for scores and for bodies that can't be converted."""
        return self.stored if isinstance(self.stored, str) else "\n".join(_texts(self.stored))

    def said(self) -> str:
        """Return what the body says, to be compared with another of its kind: without what servers give numbers and ids to."""
        if self.kind != "storage":
            return self.plain()
        return html.unescape(_UNSAID.sub(" ", self.as_stored()))


def adf_from_markdown(text: str, base: RichText | None = None) -> dict[str, Any]:
    """Return markdown as an ADF document; with `base`, what the text leaves as it was keeps the nodes it has there.

    Raises AtlassianError with the reason where it can't be one.
    """
    from mcp_atlassian_oauth.markup import adf

    stored = dict(base.stored) if base and isinstance(base.stored, Mapping) else None
    with _explained():
        return adf.from_markdown(text, base=stored)


def wiki_from_markdown(text: str, base: RichText | None = None) -> str:
    """Return markdown as wiki markup; with `base`, what the text leaves as it was keeps the characters it has there.

    Raises AtlassianError with the reason where it can't be.
    """
    from mcp_atlassian_oauth.markup import wiki

    stored = base.stored if base and isinstance(base.stored, str) else None
    with _explained():
        return wiki.from_markdown(text, base=stored)


def storage_from_markdown(text: str, base: str | None = None) -> str:
    """Return markdown as storage format; with `base`, what the text leaves as it was keeps the bytes it has there.

    Raises AtlassianError with the reason where the text can't be converted.
    """
    from mcp_atlassian_oauth.markup import storage

    with _explained():
        return storage.from_markdown(text, base=base)


@contextmanager
def _explained() -> Iterator[None]:
    from mcp_atlassian_oauth.markup import MarkupError

    try:
        yield
    except MarkupError as error:
        raise AtlassianError(str(error), advice="Nothing was sent. Change the markdown and try again.") from error


def _texts(node: object) -> Iterator[str]:
    # An explicit stack: a document may be nested deeper than Python's.
    stack: list[object] = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, Mapping):
            text = current.get("text")
            if isinstance(text, str):
                yield text
            stack.append(current.get("content"))
        elif isinstance(current, list):
            stack.extend(reversed(current))
