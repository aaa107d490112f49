"""Logging to standard error, with every secret of the settings left out."""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
from collections.abc import Collection, Iterator
from types import TracebackType
from urllib.parse import quote, quote_plus

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
# Shorter values are too common to be replaced: they would turn the log into stars.
_SHORTEST_SECRET = 6
_BEARERS = re.compile(
    r"""((?:\b(?:Bearer|Basic)\s+)|(?:\b(?:access_token|refresh_token|client_secret|code_verifier)\b['"]?\s*[:=]\s*['"]?))[^\s'"&,]+"""
)


class RedactingFormatter(logging.Formatter):
    """Replaces secrets in the finished text: in messages, their arguments and tracebacks alike.

    Tokens that were obtained since the start are known by what stands before them.
    """

    def __init__(self, secrets: Collection[str], form: str = _FORMAT) -> None:
        super().__init__(form)
        # The longest first: a secret may contain another.
        known = {one for secret in secrets if len(secret) >= _SHORTEST_SECRET for one in _spellings(secret)}
        self._secrets = sorted(known, key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        """Return the line to write."""
        text = super().format(record)
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return _BEARERS.sub(r"\1***", text)

    def write_crash(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write an exception that nobody caught to standard error; for sys.excepthook."""
        record = logging.LogRecord("crash", logging.CRITICAL, "", 0, "The program ended.", (), (kind, error, trace))
        print(self.format(record), file=sys.stderr)


def _spellings(secret: str) -> Iterator[str]:
    """Yield a secret as it is, and as it stands in an address, in a form, in JSON and in a repr."""
    yield secret
    yield quote(secret, safe="")
    yield quote_plus(secret)
    yield from (repr(secret)[1:-1], json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1])


def configure(level: str, secrets: Collection[str]) -> None:
    """Send everything logged at `level` and above to standard error, and what nobody catches, in threads as well."""
    handler = logging.StreamHandler(sys.stderr)
    formatter = RedactingFormatter(secrets)
    handler.setFormatter(formatter)
    sys.excepthook = formatter.write_crash

    def elsewhere(crash: threading.ExceptHookArgs | sys.UnraisableHookArgs) -> None:
        if crash.exc_value is not None:
            formatter.write_crash(type(crash.exc_value), crash.exc_value, crash.exc_traceback)

    threading.excepthook = sys.unraisablehook = elsewhere
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    # httpx names every request it sends at the level info: that is detail.
    for noisy in ("httpx", "httpcore", "httpx2", "httpcore2"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, logging.getLevelName(level.upper())))
