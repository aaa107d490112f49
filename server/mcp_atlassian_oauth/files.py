"""The one folder in which files may be read and written (MCP_FILES_DIR): nothing gets out of it, nothing is overwritten.

A path is relative, with "/" between its parts; what Windows would read as something else (a drive, a device, another
stream, a name with a trailing dot) is refused everywhere, and no symbolic link is followed.
"""

from __future__ import annotations

import asyncio
import os
import re
import stat
import unicodedata
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs

from mcp_atlassian_oauth.errors import AtlassianError

MOST_BYTES = 100_000_000
MOST_NAMES = 1_000
NAME_BYTES = 180
SUFFIX_CHARS = 20

_NO_FOLDER = "This server reads and writes no files: MCP_FILES_DIR is not set."
_FORBIDDEN = re.compile(r'[<>:"|?*\\/]')
# Windows opens a device for these names, whatever the suffix.
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])[ .]*(\..*)?", re.IGNORECASE | re.DOTALL)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
# Opening a named pipe would wait for whoever writes to it.
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)
_BY_DESCRIPTOR = os.open in os.supports_dir_fd


@attrs.frozen
class FilesFolder:
    """The folder `root`, as it was named when the server started."""

    root: Path

    async def read(self, path: str, most: int = MOST_BYTES) -> tuple[str, bytes]:
        """Return the name and the bytes of a file in the folder.

        Raises AtlassianError for a path that leads out of it, for what is no file, and for one larger than `most` bytes.
        """
        parts = parts_of(path)
        return parts[-1], await asyncio.to_thread(self._read, parts, most)

    async def save(self, name: str, pieces: AsyncIterator[bytes]) -> str:
        """Write a new file and return its name in the folder: `name` as it is safe there, numbered where it is taken.

        Where anything fails, cancellation included, nothing is left of it. Raises AtlassianError where the folder takes no file.
        """
        # Not in threads: one that still writes after a cancellation would write to whatever got its descriptor next.
        opened = self._create(safe_name(name))
        done = False
        try:
            async for piece in pieces:
                _write(opened.descriptor, piece)
            done = True
        except OSError as error:
            raise _unwritable(error) from None
        finally:
            try:
                os.close(opened.descriptor)
            except OSError as error:
                # Some file systems say only here that the disk is full.
                done = False
                raise _unwritable(error) from None
            finally:
                if not done:
                    self._remove(opened.name)
        return opened.name

    def _read(self, parts: tuple[str, ...], most: int) -> bytes:
        try:
            with self._descriptor(parts) as descriptor:
                about = os.fstat(descriptor)
                if not stat.S_ISREG(about.st_mode):
                    raise _no_file(parts)
                if about.st_size > most:
                    raise AtlassianError(
                        f"{'/'.join(parts)} has {about.st_size} bytes; at most {most} can be sent.", advice="Nothing was sent."
                    )
                with os.fdopen(os.dup(descriptor), "rb") as file:
                    # It may grow while it is read.
                    return file.read(most)
        except OSError as error:
            raise _no_file(parts) from error

    @contextmanager
    def _descriptor(self, parts: tuple[str, ...]) -> Iterator[int]:
        """Open a file without following a link in any of its parts."""
        held: list[int] = []
        try:
            if _BY_DESCRIPTOR:
                held.append(os.open(self.root, os.O_RDONLY))
                for index, part in enumerate(parts):
                    flags = os.O_RDONLY | _NO_FOLLOW | _BINARY | _NO_WAIT
                    if index + 1 < len(parts):
                        flags |= os.O_DIRECTORY
                    held.append(os.open(part, flags, dir_fd=held[-1]))
            else:
                path = self._unlinked(parts)
                held.append(os.open(path, os.O_RDONLY | _BINARY))
                # Exchanged for a link meanwhile, it would be another file.
                if not os.path.samestat(os.fstat(held[-1]), self._unlinked(parts).stat()):
                    raise _no_file(parts)
            yield held[-1]
        finally:
            for descriptor in held:
                os.close(descriptor)

    def _unlinked(self, parts: tuple[str, ...]) -> Path:
        root = self.root.resolve(strict=True)
        path = root.joinpath(*parts)
        # A junction or a link, in whichever part, resolves to another path; only the spelling (upper or lower case) may differ.
        resolved = path.resolve(strict=True)
        if os.path.normcase(resolved) != os.path.normcase(path):
            raise _no_file(parts)
        return resolved

    def _create(self, name: str) -> _Opened:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW | _BINARY
        try:
            if not _BY_DESCRIPTOR:
                return _first_free(name, lambda tried: os.open(self.root.resolve(strict=True) / tried, flags, 0o600))
            folder = os.open(self.root, os.O_RDONLY)
            try:
                return _first_free(name, lambda tried: os.open(tried, flags, 0o600, dir_fd=folder))
            finally:
                os.close(folder)
        except OSError as error:
            raise _unwritable(error) from None

    def _remove(self, name: str) -> None:
        try:
            (self.root / name).unlink(missing_ok=True)
        except OSError:
            pass


@attrs.frozen
class _Opened:
    name: str
    descriptor: int


def files_folder(folder: FilesFolder | None, instead: str) -> FilesFolder:
    """Return the folder; raises AtlassianError where there is none, with what can be done `instead`."""
    if folder is None:
        raise AtlassianError(_NO_FOLDER, advice=f"{instead} The person who runs this server can set it to a folder.")
    return folder


def parts_of(path: str) -> tuple[str, ...]:
    """Return the parts of a path inside the folder; raises AtlassianError for every path that could mean another place."""
    parts = tuple(path.split("/"))
    for part in parts:
        if (
            part in ("", ".", "..")
            or _FORBIDDEN.search(part)
            or not part.isprintable()
            or part != part.strip(" ")
            or part.endswith(".")
            or _DEVICE.fullmatch(part)
            or len(part.encode("utf-8", "surrogatepass")) > 255
        ):
            raise AtlassianError(
                f"{path[:200]!r} is not a path in the server's folder of files.",
                advice="Nothing was read. Pass a relative path without .., e.g. report.pdf or logs/today.txt.",
            )
    return parts


def safe_name(name: str) -> str:
    """Return the name of a file as it is safe in a folder of any system: without folders, devices, streams, hidden names.

    What a site calls a file is whatever somebody uploaded it as.
    """
    last = re.split(r"[\\/]", name)[-1]
    text = "".join(letter if letter.isprintable() else "_" for letter in unicodedata.normalize("NFC", last))
    text = _FORBIDDEN.sub("_", text).strip(" ").rstrip(". ")
    if text.startswith("."):
        text = f"_{text.lstrip('.')}"
    stem, dot, suffix = text.rpartition(".")
    if not dot or len(suffix) > SUFFIX_CHARS:
        stem, suffix = text, ""
    stem = stem.encode("utf-8")[:NAME_BYTES].decode("utf-8", "ignore").rstrip(". ") or "file"
    if _DEVICE.fullmatch(stem):
        stem = f"_{stem}"
    return f"{stem}.{suffix}" if suffix else stem


def _first_free(name: str, create: Callable[[str], int]) -> _Opened:
    stem, dot, suffix = name.rpartition(".")
    for number in range(1, MOST_NAMES):
        tried = name if number == 1 else f"{stem} ({number}).{suffix}" if dot else f"{name} ({number})"
        try:
            return _Opened(tried, create(tried))
        except FileExistsError:
            continue
    raise AtlassianError(f"The folder of files has {MOST_NAMES - 1} files named like {name}.", advice="Remove some of them.")


def _write(descriptor: int, piece: bytes) -> None:
    view = memoryview(piece)
    while view:
        view = view[os.write(descriptor, view) :]


def _no_file(parts: tuple[str, ...]) -> AtlassianError:
    return AtlassianError(
        f"There is no file {'/'.join(parts)} in the server's folder of files (links are not followed).",
        advice="Nothing was sent. Check the path; it is relative to MCP_FILES_DIR.",
    )


def _unwritable(error: OSError) -> AtlassianError:
    return AtlassianError(
        f"The file could not be saved ({error.strerror or type(error).__name__}); nothing is left of it.",
        advice="The person who runs this server can make room in the folder of MCP_FILES_DIR, or let the server write there.",
    )
