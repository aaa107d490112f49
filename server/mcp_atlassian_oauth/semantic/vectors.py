"""Vectors of issues, kept in a file between runs: by site, key, when the issue last changed, and model."""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import logging
import os
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

from mcp_atlassian_oauth.semantic import Text

logger = logging.getLogger(__name__)

# Half a float is as good as a whole one for a ranking: 768 bytes a vector, 16 MB in all.
MOST_VECTORS = 20_000
_BATCH = 400
_TABLE = """
create table if not exists vectors (
    site text not null, key text not null, model text not null, stamp text not null, vector blob not null,
    primary key (site, key, model)
) without rowid
"""


@attrs.frozen
class Vectors:
    """The vectors of one model in the file `path`; where it can't be used, nothing is kept and nothing fails."""

    path: Path
    model: str
    most: int = MOST_VECTORS

    def known(self, site: str, texts: Sequence[Text]) -> list[Any | None]:
        """Return the vector of each text, None where there is none of the text as it is now."""
        numpy = importlib.import_module("numpy")
        stamps = {text.key: _stamp(text) for text in texts if text.key and text.stamp}
        found: dict[str, Any] = {}
        with self._opened() as database:
            for start in range(0, len(stamps), _BATCH) if database else ():
                keys = list(stamps)[start : start + _BATCH]
                marks = ",".join("?" * len(keys))
                rows = database.execute(  # type: ignore[union-attr]
                    f"select key, stamp, vector from vectors where site = ? and model = ? and key in ({marks})",  # noqa: S608
                    (site, self.model, *keys),
                )
                for key, stamp, vector in rows:
                    if stamp == stamps[key]:
                        found[key] = numpy.frombuffer(vector, dtype=numpy.float16).astype(numpy.float32)
        return [found.get(text.key or "") for text in texts]

    def keep(self, site: str, made: Sequence[tuple[Text, Any]]) -> None:
        """Keep vectors of texts that have a key and a stamp; of the others, and of too many, some are forgotten."""
        rows = [
            (site, text.key, self.model, _stamp(text), vector.astype("float16").tobytes())
            for text, vector in made
            if text.key and text.stamp
        ]
        if not rows:
            return
        with self._opened() as database:
            if database is None:
                return
            database.executemany("insert or replace into vectors values (?, ?, ?, ?, ?)", rows)
            (count,) = database.execute("select count(*) from vectors").fetchone()
            if count > self.most:
                # Those that changed longest ago are asked for least. The stamp begins with that time.
                database.execute(
                    "delete from vectors where (site, key, model) in"
                    " (select site, key, model from vectors order by stamp limit ?)",
                    (count - self.most * 9 // 10,),
                )

    @contextlib.contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection | None]:
        database = None
        try:
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                # What issues are about is nobody else's business.
                os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
                database = sqlite3.connect(self.path, timeout=2)
                database.execute(_TABLE)
            except (OSError, sqlite3.Error) as error:
                logger.warning("Vectors of issues are not kept in %s (%s).", self.path, error)
                if database is not None:
                    database.close()
                    database = None
            try:
                yield database
                if database is not None:
                    database.commit()
            except sqlite3.Error as error:
                logger.warning("Vectors of issues are not kept in %s (%s).", self.path, error)
        finally:
            if database is not None:
                database.close()


def _stamp(text: Text) -> str:
    """Return when an issue last changed, and what of it was read: two servers may call the same text differently."""
    digest = hashlib.blake2b(text.text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return f"{text.stamp} {digest}"
