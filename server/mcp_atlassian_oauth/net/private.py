"""Folders and files for their owner only; without anything that is slow to import, since every start looks at them."""

from __future__ import annotations

import logging
import os
import stat
from pathlib import Path

logger = logging.getLogger(__name__)

TOKENS_FILE = "tokens.sqlite3"
FOLDER_MODE, FILE_MODE = 0o700, 0o600
POSIX = os.name == "posix"


def other_mode(path: Path, mode: int) -> int | None:
    """Return the permissions of what exists where they are not `mode`, None where all is well.

    A folder that is shared by design (sticky, such as /tmp) is well; so is everything on Windows, whose user folders are
    private by their access lists. Raises OSError.
    """
    if not POSIX or not path.exists():
        return None
    current = path.stat().st_mode
    found = stat.S_IMODE(current)
    return found if found != mode and not current & stat.S_ISVTX else None


def make_private(path: Path, mode: int) -> int | None:
    """Set the permissions and return those that were there before, None where they were right.

    Raises OSError where that can't be done.
    """
    found = other_mode(path, mode)
    if found is not None:
        path.chmod(mode)
    return found


def check_token_store(folder: Path) -> None:
    """Make the folder and the file of tokens private again, as every start does; raises OSError where that can't be done."""
    make_private(folder, FOLDER_MODE)
    file = folder / TOKENS_FILE
    if (make_private(file, FILE_MODE) or 0) & ~FILE_MODE:
        logger.warning("%s could be read by others and is private again. If they may have, sign in anew.", file)
