"""The folder of files: whatever a caller or a site names, nothing outside is read or written, and nothing is overwritten."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.files import FilesFolder, parts_of, safe_name
from mcp_atlassian_oauth.settings import Settings, SettingsError

pytestmark = pytest.mark.anyio

SECRET = b"nobody may read this"
ESCAPES = (
    "../secret.txt",
    "sub/../../secret.txt",
    "./secret.txt",
    "sub/./x",
    "..",
    ".",
    "",
    " ",
    "/etc/passwd",
    "/proc/self/environ",
    "//server/share/x",
    "\\\\server\\share\\x",
    "\\\\?\\C:\\x",
    "..\\secret.txt",
    "C:\\Windows\\win.ini",
    "C:/Windows/win.ini",
    "C:secret.txt",
    "file:///etc/passwd",
    "~/.ssh/id_rsa:x",
    "plain.txt:stream",
    "plain.txt::$DATA",
    "plain.txt.",
    "plain.txt ",
    " plain.txt",
    "CON",
    "nul",
    "aux.txt",
    "COM1",
    "lpt9.log",
    "com¹.txt",
    "CONIN$",
    "sub//x",
    "sub/",
    "plain\x00.txt",
    "plain\n.txt",
    "a*b",
    "a?b",
    'a"b',
    "a|b",
    "a<b",
    "x" * 300,
    "\ud800.txt",
)


async def pieces(*content: bytes) -> AsyncIterator[bytes]:
    for piece in content:
        yield piece


@pytest.fixture
def folder(tmp_path: Path) -> FilesFolder:
    root = tmp_path / "files"
    (root / "sub").mkdir(parents=True)
    (root / "plain.txt").write_bytes(b"plain")
    (root / "sub" / "deep.txt").write_bytes(b"deep")
    (tmp_path / "secret.txt").write_bytes(SECRET)
    return FilesFolder(root)


def everything(tmp_path: Path) -> dict[str, bytes]:
    return {str(path.relative_to(tmp_path)): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}


async def test_files_in_the_folder_are_read(folder: FilesFolder) -> None:
    assert await folder.read("plain.txt") == ("plain.txt", b"plain")
    assert await folder.read("sub/deep.txt") == ("deep.txt", b"deep")


@pytest.mark.parametrize("path", ESCAPES, ids=repr)
async def test_no_path_leads_out_of_the_folder(folder: FilesFolder, path: str) -> None:
    with pytest.raises(AtlassianError, match="not a path in the server's folder"):
        await folder.read(path)


@pytest.mark.parametrize("path", ["none.txt", "sub", "plain.txt/x", "sub/none/x"])
async def test_what_is_no_file_is_refused(folder: FilesFolder, path: str) -> None:
    with pytest.raises(AtlassianError, match="There is no file"):
        await folder.read(path)


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
@pytest.mark.parametrize("by_descriptor", [True, False], ids=["by descriptor", "by path"])
async def test_no_link_is_followed(
    folder: FilesFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by_descriptor: bool
) -> None:
    monkeypatch.setattr("mcp_atlassian_oauth.files._BY_DESCRIPTOR", by_descriptor)
    (folder.root / "link.txt").symlink_to(tmp_path / "secret.txt")
    (folder.root / "up").symlink_to(tmp_path)
    (folder.root / "inside.txt").symlink_to(folder.root / "plain.txt")
    for path in ("link.txt", "up/secret.txt", "up/files/plain.txt", "inside.txt"):
        with pytest.raises(AtlassianError, match="There is no file"):
            await folder.read(path)
    assert await folder.read("sub/deep.txt") == ("deep.txt", b"deep")


@pytest.mark.skipif(os.name != "posix", reason="there are no named pipes in folders of Windows")
async def test_a_pipe_is_no_file(folder: FilesFolder) -> None:
    os.mkfifo(folder.root / "pipe")
    with pytest.raises(AtlassianError, match="There is no file"):
        await folder.read("pipe")


async def test_a_file_that_is_too_large_is_not_read(folder: FilesFolder) -> None:
    with pytest.raises(AtlassianError, match="has 5 bytes; at most 4"):
        await folder.read("plain.txt", most=4)


@pytest.mark.parametrize("by_descriptor", [os.open in os.supports_dir_fd, False], ids=["by descriptor", "by path"])
async def test_nothing_is_overwritten(
    folder: FilesFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by_descriptor: bool
) -> None:
    monkeypatch.setattr("mcp_atlassian_oauth.files._BY_DESCRIPTOR", by_descriptor)
    assert await folder.save("plain.txt", pieces(b"a", b"b")) == "plain (2).txt"
    assert await folder.save("plain.txt", pieces(b"c")) == "plain (3).txt"
    assert await folder.save("README", pieces(b"d")) == "README"
    assert await folder.save("README", pieces(b"e")) == "README (2)"
    found = everything(tmp_path)
    assert found[str(Path("files", "plain.txt"))] == b"plain"
    assert found[str(Path("files", "plain (2).txt"))] == b"ab"


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
async def test_a_link_in_the_way_is_not_written_through(folder: FilesFolder, tmp_path: Path) -> None:
    (folder.root / "a.txt").symlink_to(tmp_path / "secret.txt")
    (folder.root / "b.txt").symlink_to(tmp_path / "new.txt")
    assert await folder.save("a.txt", pieces(b"x")) == "a (2).txt"
    assert await folder.save("b.txt", pieces(b"x")) == "b (2).txt"
    assert (tmp_path / "secret.txt").read_bytes() == SECRET
    assert not (tmp_path / "new.txt").exists()


@pytest.mark.parametrize("name", ESCAPES, ids=repr)
async def test_whatever_a_site_calls_a_file_it_stays_in_the_folder(folder: FilesFolder, tmp_path: Path, name: str) -> None:
    before = everything(tmp_path)
    saved = await folder.save(name, pieces(b"x"))
    assert "/" not in saved
    after = everything(tmp_path)
    assert after.keys() - before.keys() == {str(Path("files", saved))}
    assert {path: after[path] for path in before} == before
    assert (folder.root / saved).read_bytes() == b"x"


@given(st.text(max_size=300))
def test_a_safe_name_can_be_read_again(name: str) -> None:
    safe = safe_name(name)
    assert parts_of(safe) == (safe,)
    assert not safe.startswith(".")
    assert len(safe.encode()) < 250


async def test_a_part_of_a_file_is_removed(folder: FilesFolder) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield b"some"
        raise AtlassianError("The connection broke.")

    async def cancelled() -> AsyncIterator[bytes]:
        yield b"some"
        raise KeyboardInterrupt

    with pytest.raises(AtlassianError, match="broke"):
        await folder.save("part.txt", broken())
    with pytest.raises(KeyboardInterrupt):
        await folder.save("part.txt", cancelled())
    assert not (folder.root / "part.txt").exists()


async def test_a_full_disk_is_told_and_leaves_nothing(folder: FilesFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", full)
        with pytest.raises(AtlassianError, match="No space left on device"):
            await folder.save("part.txt", pieces(b"x"))
    assert not (folder.root / "part.txt").exists()


async def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    gone = FilesFolder(tmp_path / "gone")
    with pytest.raises(AtlassianError, match="could not be saved"):
        await gone.save("x.txt", pieces(b"x"))
    with pytest.raises(AtlassianError, match="There is no file"):
        await gone.read("x.txt")


def test_the_folder_must_exist_when_the_server_starts(tmp_path: Path) -> None:
    site = {"JIRA_BASE_URL": "https://jira.example.com", "JIRA_PERSONAL_TOKEN": "t"}
    (tmp_path / "file").write_bytes(b"")
    for wrong in ("none", "file"):
        with pytest.raises(SettingsError, match=re.escape("MCP_FILES_DIR")):
            Settings.from_environment({**site, "MCP_FILES_DIR": str(tmp_path / wrong)})
    assert Settings.from_environment({**site, "MCP_FILES_DIR": str(tmp_path)}).files_folder == tmp_path.resolve()
    assert Settings.from_environment(site).files_folder is None
