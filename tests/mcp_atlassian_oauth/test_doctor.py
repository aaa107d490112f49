"""The doctor says what is wrong and what mends it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import anyio
import pytest
from atlassian_sandbox.testing import Running, running
from mcp_atlassian_oauth.doctor import as_json, as_text, examine
from mcp_atlassian_oauth.settings import Settings


def doctor(box: Running, folder: Path, **more: str) -> tuple[int, dict[str, Any], str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("JIRA_", "CONF_", "MCP_"))}
    environ = {**kept, **box.env, "MCP_STATE_DIR": str(folder), "MCP_HTTP_TRUST_ENV": "false", **more}
    command = [sys.executable, "-m", "mcp_atlassian_oauth", "doctor", "--json"]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60, check=False, cwd=folder.parent)
    return done.returncode, json.loads(done.stdout), done.stdout + done.stderr


def examined(box: Running, folder: Path, **more: str) -> tuple[int, dict[str, Any], str]:
    """Do the same without a process of its own."""
    environ = {**box.env, "MCP_STATE_DIR": str(folder), "MCP_HTTP_TRUST_ENV": "false", **more}
    text = as_json(anyio.run(examine, Settings.from_environment(environ)))
    report = json.loads(text)
    return 0 if report["ok"] else 1, report, text


def found(report: dict[str, Any], subject: str, name: str) -> tuple[bool, str, str]:
    """Return whether a check is well, what was found, and the fix."""
    [check] = [check for check in report["checks"] if (check["subject"], check["name"]) == (subject, name)]
    assert bool(check["fix"]) is not check["ok"], "a problem has a fix, and nothing else has"
    return check["ok"], check["found"], check["fix"]


def problems(report: dict[str, Any]) -> dict[str, str]:
    return {f"{check['subject']}: {check['name']}": check["fix"] for check in report["checks"] if not check["ok"]}


@pytest.mark.parametrize("deployment", ["cloud", "datacenter"])
def test_all_is_well(tmp_path: Path, deployment: Any) -> None:
    with running(deployment) as box:
        code, report, _ = doctor(box, tmp_path / "state")
    assert (code, report["ok"], problems(report)) == (0, True, {})
    names = {check["name"] for check in report["checks"] if check["subject"] == "Jira"}
    assert {"way to sign in", "reachable", "sign-in", "version", "clock", "scopes"} <= names
    assert {check["name"] for check in report["checks"] if check["subject"] == "Confluence"} == names


def test_problems_have_fixes_and_an_exit_status_and_no_secret(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    folder.mkdir()
    folder.chmod(0o755)
    with running("datacenter") as box:
        secret = "s3cret-of-nobody"
        code, report, text = doctor(
            box, folder, JIRA_ACCESS_TOKEN="", JIRA_REFRESH_TOKEN=secret, CONF_BASE_URL="http://127.0.0.1:9/wiki"
        )
    fixes = problems(report)
    assert code == 1
    assert not report["ok"]
    assert "login jira" in fixes["Jira: sign-in"]
    assert "Check the address" in fixes["Confluence: reachable"]
    if os.name == "posix":
        assert "chmod 700" in fixes["token store: permissions"]
    assert secret not in text
    assert box.env["JIRA_CLIENT_SECRET"] not in text


def test_wrong_settings_are_a_report_too(tmp_path: Path) -> None:
    with running("cloud") as box:
        code, report, _ = doctor(box, tmp_path / "state", JIRA_PERSONAL_TOKEN="t0ken-of-nobody")
    assert code == 1
    assert "JIRA_PERSONAL_TOKEN" in report["checks"][0]["found"]


@pytest.mark.parametrize(
    ("days", "name", "well", "says", "fix"),
    [
        (100, "certificate", True, "lasts 99 more days", ""),
        (15.5, "certificate", True, "lasts 15 more days", ""),
        (3.5, "certificate", False, "ends in 3 day", "renewed before"),
        (-1, "certificate", False, "certificate has expired", "renewed"),
    ],
)
def test_how_long_the_certificate_lasts(
    tmp_path: Path, certificates: Any, days: float, name: str, well: bool, says: str, fix: str
) -> None:
    with running("datacenter", auth="pat", tls=certificates.server(days=days)) as box:
        code, report, _ = doctor(box, tmp_path / "state", MCP_CA_BUNDLE=str(certificates.ca))
    for product in ("Jira", "Confluence"):
        ok, told, mend = found(report, product, name)
        assert ok is well
        assert says in told
        assert fix in mend
    assert code == (0 if well else 1)


def test_a_certificate_that_nobody_here_trusts_or_of_another_name(tmp_path: Path, certificates: Any) -> None:
    with running("datacenter", auth="pat", tls=certificates.server()) as box:
        _, report, _ = examined(box, tmp_path / "state")
        assert "MCP_CA_BUNDLE" in found(report, "Jira", "certificate")[2]
        code, report, _ = examined(box, tmp_path / "state", MCP_SSL_VERIFY="false")
        assert code == 1
        assert problems(report) == {"settings: TLS": "Set MCP_CA_BUNDLE instead."}
        assert "not looked at" in found(report, "Jira", "certificate")[1]
    with running("datacenter", auth="pat", tls=certificates.server(address="127.0.0.2")) as box:
        _, report, _ = examined(box, tmp_path / "state", MCP_CA_BUNDLE=str(certificates.ca))
        assert "Use the name in the certificate" in found(report, "Jira", "certificate")[2]


@pytest.mark.skipif(sys.version_info < (3, 13), reason="older versions of Python take such certificates")
def test_a_certificate_in_which_too_little_is(tmp_path: Path, certificates: Any) -> None:
    plain = type(certificates).found(tmp_path, usage=False)
    with running("datacenter", auth="pat", tls=plain.server()) as box:
        _, report, _ = examined(box, tmp_path / "state", MCP_CA_BUNDLE=str(plain.ca))
    assert "Python 3.13 and newer want more" in found(report, "Jira", "certificate")[2]


@pytest.mark.parametrize(
    ("skew", "well", "says"), [(0.0, True, "within 1 s"), (-600.0, False, "ahead of"), (7200.0, False, "behind")]
)
def test_two_clocks_that_differ(tmp_path: Path, skew: float, well: bool, says: str) -> None:
    with running("cloud", auth="api-token", skew=skew) as box:
        code, report, _ = doctor(box, tmp_path / "state")
    ok, told, fix = found(report, "Jira", "clock")
    assert (code, ok) == ((0, True) if well else (1, False))
    assert says in told or (well and "within" in told)
    assert well or "NTP" in fix


def test_versions_of_all_four_and_a_deployment_that_is_another(tmp_path: Path) -> None:
    with running("cloud", auth="api-token") as box:
        _, report, _ = examined(box, tmp_path / "state")
        assert found(report, "Jira", "version")[1].startswith("Cloud, 100")
        assert found(report, "Confluence", "version")[1].startswith("Cloud, ")
        assert "not told" not in found(report, "Confluence", "version")[1]
        box.fault(path="systemInfo", status=403, body={"message": "no"})
        code, report, _ = examined(box, tmp_path / "state")
        assert (code, found(report, "Confluence", "version")[1]) == (0, "Cloud, version not told (403)")
        box.fault(path="serverInfo", status=200, body={"deploymentType": "Server", "version": "10.3.1"})
        code, report, _ = examined(box, tmp_path / "state")
        assert (code, found(report, "Jira", "version")[2]) == (1, "Set JIRA_DEPLOYMENT=datacenter.")
    with running("datacenter", auth="basic") as box:
        _, report, _ = examined(box, tmp_path / "state")
        assert found(report, "Jira", "version")[1].startswith("Data Center, ")
        assert found(report, "Confluence", "version")[1] == "Data Center, 10.0.3"


SERVICE = {f"{prefix}_{name}_TOKEN": "" for prefix in ("JIRA", "CONF") for name in ("ACCESS", "REFRESH")}
SERVICE |= {"JIRA_GRANT_TYPE": "client_credentials", "CONF_GRANT_TYPE": "client_credentials"}


@pytest.mark.parametrize(
    ("deployment", "auth", "variables", "well", "says"),
    [
        ("cloud", "oauth", {}, True, "read:jira-work"),
        ("cloud", "oauth", {"JIRA_SCOPES": "read:jira-work offline_access"}, True, "read:jira-work"),
        ("cloud", "oauth", {"JIRA_SCOPES": "read:jira-work manage:jira-project"}, False, "not granted: manage:jira-project"),
        ("cloud", "oauth", SERVICE, True, "read:jira-work"),
        ("cloud", "api-token", {}, True, "has none"),
        ("cloud", "api-token", {"JIRA_API_TOKEN_SCOPED": "true"}, True, "not told for this token"),
        ("datacenter", "oauth", {}, True, "not told by the server"),
        ("datacenter", "oauth", SERVICE | {"JIRA_SCOPES": "WRITE", "CONF_SCOPES": "READ"}, True, "WRITE"),
        ("datacenter", "pat", {}, True, "has none"),
        ("datacenter", "basic", {}, True, "has none"),
    ],
)
def test_scopes_of_every_way_to_sign_in(
    tmp_path: Path, deployment: Any, auth: Any, variables: dict[str, str], well: bool, says: str
) -> None:
    with running(deployment, auth=auth) as box:
        code, report, _ = examined(box, tmp_path / "state", **variables)
    ok, told, fix = found(report, "Jira", "scopes")
    assert (code, ok) == ((0, True) if well else (1, False)), problems(report)
    assert says in told
    assert well or "login jira" in fix


@pytest.mark.parametrize(("granted", "well"), [("READ", False), ("WRITE", True), ("ADMIN", True)])
def test_scopes_that_data_center_has_granted(tmp_path: Path, granted: str, well: bool) -> None:
    with running("datacenter") as box:
        answer = {"access_token": box.env["JIRA_ACCESS_TOKEN"], "refresh_token": "r", "expires_in": 3600, "scope": granted}
        box.fault(path="jira/.*token$", status=200, body=answer)
        code, report, _ = examined(box, tmp_path / "state", JIRA_SCOPES="WRITE", JIRA_ACCESS_TOKEN="")
    assert (code, found(report, "Jira", "scopes")[0]) == ((0, True) if well else (1, False)), problems(report)


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_permissions_of_the_token_store(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    with running("datacenter") as box:
        assert "will be made" in found(examined(box, folder)[1], "token store", "permissions")[1]
        (folder).mkdir(exist_ok=True)
        (folder / "tokens.sqlite3").touch()
        for path, mode, fix in ((folder / "tokens.sqlite3", 0o644, "chmod 600"), (folder, 0o711, "chmod 700")):
            folder.chmod(0o700)
            (folder / "tokens.sqlite3").chmod(0o600)
            assert found(examined(box, folder)[1], "token store", "permissions")[0]
            path.chmod(mode)
            code, report, _ = examined(box, folder)
            assert code == 1
            assert fix in found(report, "token store", "permissions")[2]


def test_the_limits_in_force_are_told(tmp_path: Path) -> None:
    files = tmp_path / "files"
    files.mkdir()
    chosen = {
        "MCP_READ_ONLY": "true",
        "MCP_TOOLSETS": "issues,pages",
        "MCP_TOOLS_EXCLUDE": "*_delete_*",
        "JIRA_PROJECTS_ALLOWED": "DOCK",
        "CONF_SPACES_ALLOWED": "OPS,LAN",
        "MCP_FILES_DIR": str(files),
        "MCP_MAX_RESULT_CHARS": "5000",
    }
    with running("cloud") as box:
        code, report, _ = doctor(box, tmp_path / "state", **chosen)
        text = as_text(anyio.run(examine, Settings.from_environment({**box.env, "MCP_STATE_DIR": str(tmp_path), **chosen})))
    assert code == 0, problems(report)
    told = {check["name"]: check["found"] for check in report["checks"] if check["subject"] == "limits"}
    assert told.pop("tools").endswith("listed: MCP_TOOLSETS=issues,pages, MCP_TOOLS_EXCLUDE=*_delete_*")
    assert told == {
        "changes": "none: MCP_READ_ONLY",
        "projects": "DOCK only (JIRA_PROJECTS_ALLOWED)",
        "spaces": "OPS, LAN only (CONF_SPACES_ALLOWED)",
        "files": f"in {files} only (MCP_FILES_DIR)",
        "answers": "at most 5,000 characters (MCP_MAX_RESULT_CHARS), within 50 s",
    }
    assert found(report, "Jira", "allowed keys") == (True, "DOCK: there", "")
    assert "\nok       limits: projects: DOCK only (JIRA_PROJECTS_ALLOWED)\n" in text


@pytest.mark.parametrize("deployment", ["cloud", "datacenter"])
def test_no_limits_are_told_too_and_those_that_fit_nothing_are_a_problem(tmp_path: Path, deployment: Any) -> None:
    with running(deployment) as box:
        _, report, _ = examined(box, tmp_path / "state")
        told = {check["name"]: check["found"] for check in report["checks"] if check["subject"] == "limits"}
        assert told["projects"] == "all that the account may see (JIRA_PROJECTS_ALLOWED is not set)"
        assert told["changes"].startswith("allowed")
        assert told["files"].startswith("none are read or written")
        assert "allowed keys" not in {check["name"] for check in report["checks"]}
        code, report, _ = examined(
            box,
            tmp_path / "state",
            JIRA_PROJECTS_ALLOWED="DOCK,DOKC",
            CONF_SPACES_ALLOWED="NONE",
            MCP_TOOLS_EXCLUDE="jira_delet_*",
        )
    assert code == 1
    assert found(report, "Jira", "allowed keys")[1] == "DOKC: not there, or not for this account"
    assert found(report, "Confluence", "allowed keys")[1] == "NONE: not there, or not for this account"
    assert "'jira_delet_*'" in found(report, "limits", "tools")[1]
