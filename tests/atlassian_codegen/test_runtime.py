"""What goes over the wire: paths that no value can change, queries, headers, bodies."""

from __future__ import annotations

import functools
import http.server
import json
import threading
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
import pytest
from atlassian_clients.runtime import (
    UNSET,
    Body,
    File,
    Json,
    Request,
    binary_body,
    form_body,
    headers,
    json_body,
    multipart_body,
    query,
    segment,
    send,
)
from atlassian_operations.runtime import ArgumentError, index, load, search
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

BASES = ("https://host.example", "https://host.example/jira", "https://host.example/a/b")
ANY_TEXT = st.text() | st.text(alphabet="/.%?#\\;:@& ä\x00\n2eEfF", max_size=12)


@functools.cache
def client_of(base: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=base)


def valid(text: str) -> bool:
    return text not in ("", ".", "..") and not any("\ud800" <= letter <= "\udfff" for letter in text)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ANY_TEXT.filter(valid), st.sampled_from(BASES))
def test_no_value_can_change_the_path(text: str, base: str) -> None:
    sent = client_of(base).build_request("GET", f"/rest/api/3/issue/{segment('issue', text)}/comment").url
    context = httpx.URL(base).raw_path.rstrip(b"/").decode()
    parts = sent.raw_path.decode("ascii").removeprefix(context).split("/")
    assert parts[:5] + parts[6:] == ["", "rest", "api", "3", "issue", "comment"]
    assert unquote(parts[5]) == text
    assert (sent.query, sent.fragment, sent.host) == (b"", "", "host.example")


@pytest.mark.parametrize("text", ["", ".", "..", "\ud800", "a\udfffb"])
def test_a_value_that_no_encoding_protects_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^issueIdOrKey "):
        segment("issueIdOrKey", text)


@pytest.mark.parametrize("value", [None, UNSET, [], ["a"], {}])
def test_a_path_value_is_one_value(value: object) -> None:
    with pytest.raises(ValueError, match=r"^id must be a text or a number"):
        segment("id", value)


@pytest.mark.parametrize(
    ("value", "text"),
    [("A-1", "A-1"), ("...", "..."), ("a/../b", "a%2F..%2Fb"), ("%2e%2e", "%252e%252e"), (7, "7"), (True, "true")],
)
def test_known_path_values(value: object, text: str) -> None:
    assert segment("id", value) == text


def test_lists_repeat_the_name_or_are_joined_and_unset_is_not_sent() -> None:
    assert query(
        ("id", [1, 2], False),
        ("expand", ["a", "b"], True),
        ("empty", [], True),
        ("none", None, False),
        ("unset", UNSET, False),
        ("flag", False, False),
        ("number", 2.0, False),
        ("fraction", 0.5, False),
        ("text", "", False),
    ) == (
        ("id", "1"),
        ("id", "2"),
        ("expand", "a,b"),
        ("flag", "false"),
        ("number", "2"),
        ("fraction", "0.5"),
        ("text", ""),
    )


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_number_that_the_wire_does_not_have_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="finite"):
        query(("n", value, False))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.dictionaries(
        st.text(min_size=1).filter(valid), st.lists(st.text().filter(lambda t: valid(t) or t in ("", ".", ".."))), max_size=4
    )
)
def test_a_query_arrives_as_it_was_given(given_: dict[str, list[str]]) -> None:
    pairs = query(*((name, values, False) for name, values in given_.items()))
    url = client_of(BASES[1]).build_request("GET", "/rest", params=list(pairs)).url
    assert tuple(parse_qsl(url.query.decode("ascii"), keep_blank_values=True)) == pairs
    assert url.raw_path.startswith(b"/jira/rest")


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\x00b", "ä", "\u2028"])
def test_a_header_is_one_line_of_ascii(value: str) -> None:
    with pytest.raises(ValueError, match=r"^If-Match must be one line of printable ASCII text"):
        headers(("If-Match", value))


def test_headers_that_are_unset_are_not_sent() -> None:
    assert headers(("A", UNSET), ("B", None), ("C", 1), ("D", "x y")) == (("C", "1"), ("D", "x y"))


@pytest.mark.parametrize("value", ["text/plain\r\nX-Evil: 1", "text/plain\r\n\r\nevil", "tëxt/plain"])
def test_a_media_type_is_one_line_of_ascii(value: str) -> None:
    with pytest.raises(ValueError, match="the media type of a file must be one line"):
        File(b"", "a.txt", value)


def test_a_file_does_not_show_its_content() -> None:
    assert "secret" not in repr(File(b"secret", "a.txt"))


def test_defaults_of_the_document_are_not_sent() -> None:
    from atlassian_clients.jira_cloud.api.issues import get_issue

    assert get_issue.request("A-1") == Request("GET", "/rest/api/3/issue/A-1")
    assert get_issue.request("A-1", update_history=False).query == (("updateHistory", "false"),)


def test_lists_of_confluence_v1_go_out_with_commas() -> None:
    operation = load("conf_cloud_v1_search_content_by_cql")
    assert operation.request({"cql": "type=page", "expand": ["body.storage", "version"]}).query == (
        ("cql", "type=page"),
        ("expand", "body.storage,version"),
    )


def test_an_upload_says_that_it_is_no_forgery() -> None:
    operation = load("jira_cloud_add_attachment")
    request = operation.request({"issueIdOrKey": "A-1", "body": {"file": [{"name": "a.txt", "text": "a"}]}})
    assert ("X-Atlassian-Token", "no-check") in request.headers


class Seen:
    """The last request that the server got."""

    path = ""
    headers: EmailMessage
    body = b""

    def parts(self) -> list[EmailMessage]:
        head = f"Content-Type: {self.headers['Content-Type']}\r\n\r\n".encode()
        whole = message_from_bytes(head + self.body, policy=policy.HTTP)
        return list(whole.iter_parts())  # type: ignore[attr-defined]


@pytest.fixture
def server() -> Iterator[tuple[str, Seen]]:
    seen = Seen()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            seen.path = self.path
            seen.headers = self.headers  # type: ignore[assignment]
            seen.body = self.rfile.read(int(self.headers["Content-Length"] or 0))
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *_: Any) -> None:
            pass

    site = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{site.server_address[1]}/jira", seen
    finally:
        site.shutdown()
        thread.join()
        site.server_close()


async def post(base: str, body: Body | None, **facts: Any) -> httpx.Response:
    async with httpx.AsyncClient(base_url=base) as client:
        return await send(client, Request("POST", "/rest/a", body=body, **facts))


@pytest.mark.anyio
async def test_the_context_path_stays_in_front(server: tuple[str, Seen]) -> None:
    base, seen = server
    await post(base, None, query=(("a", "ä b"), ("a", "&")))
    assert seen.path == "/jira/rest/a?a=%C3%A4+b&a=%26"


@pytest.mark.anyio
@pytest.mark.parametrize("value", [{"a": None, "ä": [1.5, True]}, [], "text", 0, False, None])
async def test_json_goes_out_as_it_is(server: tuple[str, Seen], value: Any) -> None:
    base, seen = server
    await post(base, json_body(Json(value), "application/json"))
    assert json.loads(seen.body) == value
    assert seen.headers["Content-Type"] == "application/json"


@pytest.mark.anyio
async def test_the_content_type_of_the_document_is_sent_once(server: tuple[str, Seen]) -> None:
    base, seen = server
    await post(base, json_body(Json([]), "application/json-patch+json"))
    assert seen.headers.get_all("Content-Type") == ["application/json-patch+json"]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("file", "media_type", "expected"),
    [
        (File(b"\x00\xff", "a.zip"), "application/zip", "application/zip"),
        (File(b"\x00\xff", "a.png", "image/png"), "*/*", "image/png"),
        (File(b"\x00\xff", "a"), "*/*", "application/octet-stream"),
    ],
)
async def test_bytes_go_out_as_they_are(server: tuple[str, Seen], file: File, media_type: str, expected: str) -> None:
    base, seen = server
    await post(base, binary_body(file, media_type))
    assert seen.body == b"\x00\xff"
    assert seen.headers["Content-Type"] == expected


@pytest.mark.anyio
async def test_an_upload_is_a_real_multipart_form(server: tuple[str, Seen]) -> None:
    base, seen = server
    files = [File(b"one\r\n--x\r\n", "größe 1.txt", "text/plain"), File(b"\x00\xff", "b.bin")]
    body = multipart_body(Json({"file": files, "comment": "ä & b", "minorEdit": True, "left out": None}))
    await post(base, body, headers=(("X-Atlassian-Token", "no-check"),))
    assert seen.headers["X-Atlassian-Token"] == "no-check"
    comment, minor, one, two = seen.parts()
    names = [part.get_param("name", header="Content-Disposition") for part in (comment, minor, one, two)]
    assert names == ["comment", "minorEdit", "file", "file"]
    assert comment.get_payload(decode=True) == "ä & b".encode()
    assert comment.get_filename() is None
    assert minor.get_payload(decode=True) == b"true"
    assert one.get_content_type() == "text/plain"
    assert 'filename="größe 1.txt"'.encode() in seen.body
    assert b"one\r\n--x\r\n" in seen.body
    assert two.get_filename() == "b.bin"


@pytest.mark.anyio
@pytest.mark.parametrize("name", ['a"; name="evil".txt', "a\r\nX-Evil: 1\r\n\r\nb", "a\nb", "\\", "ä\x00"])
async def test_no_file_name_can_leave_its_header(server: tuple[str, Seen], name: str) -> None:
    base, seen = server
    await post(base, multipart_body(Json({"file": File(b"content", name)})))
    (part,) = seen.parts()
    assert part.get_payload(decode=True) == b"content"
    assert part.get_param("name", header="Content-Disposition") == "file"
    assert "X-Evil" not in part


@pytest.mark.anyio
async def test_a_form_without_parts_is_still_a_form(server: tuple[str, Seen]) -> None:
    base, seen = server
    await post(base, multipart_body(Json({})))
    assert seen.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert seen.body


@pytest.mark.anyio
async def test_a_form_repeats_the_fields_of_lists(server: tuple[str, Seen]) -> None:
    base, seen = server
    await post(base, form_body(Json({"columns": ["key", "ä&b"], "draft": False, "left out": None})))
    assert seen.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert parse_qsl(seen.body.decode()) == [("columns", "key"), ("columns", "ä&b"), ("draft", "false")]


@pytest.mark.anyio
async def test_a_body_that_is_unset_is_not_sent(server: tuple[str, Seen]) -> None:
    base, seen = server
    for body in (json_body(UNSET, "application/json"), form_body(UNSET), multipart_body(UNSET), binary_body(UNSET, "*/*")):
        assert body is None
        await post(base, body)
        assert seen.body == b""
        assert seen.headers["Content-Type"] is None


@pytest.mark.anyio
async def test_a_wrapper_sends_its_arguments(server: tuple[str, Seen]) -> None:
    base, seen = server
    operation = load("jira_cloud_add_attachment")
    async with httpx.AsyncClient(base_url=base) as client:
        files = [{"name": "a.txt", "text": "ä"}, {"name": "b.bin", "base64": "AP8=", "mediaType": "image/png"}]
        answer = await operation.call(client, {"issueIdOrKey": "a/../b", "body": {"file": files}})
    assert answer.status_code == 200
    assert seen.path == "/jira/rest/api/3/issue/a%2F..%2Fb/attachments"
    one, two = seen.parts()
    assert one.get_payload(decode=True) == "ä".encode()
    assert two.get_payload(decode=True) == b"\x00\xff"
    assert two.get_content_type() == "image/png"


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("name", "arguments", "reason"),
    [
        ("jira_cloud_get_issue", {}, "issueIdOrKey is required"),
        ("jira_cloud_get_issue", {"issueIdOrKey": ".."}, "issueIdOrKey must not be '..'"),
        ("jira_cloud_get_issue", {"issueIdOrKey": None}, "issueIdOrKey must be a text or a number"),
        ("jira_cloud_get_issue", {"issueIdOrKey": "\ud800"}, "not valid Unicode"),
        ("jira_cloud_get_issue", {"issueIdOrKey": "A-1", "expand": "\ud800"}, "surrogates not allowed"),
        ("jira_cloud_create_issue", {"body": {"a": float("nan")}}, "JSON"),
        ("jira_cloud_create_issue", {}, "body is required"),
        ("jira_cloud_add_attachment", {"issueIdOrKey": "A-1", "body": {"file": [{"name": "a"}]}}, "needs either text or base64"),
        (
            "jira_cloud_add_attachment",
            {"issueIdOrKey": "A-1", "body": {"file": [{"name": "a", "text": "", "base64": ""}]}},
            "needs either text or base64",
        ),
        ("jira_cloud_add_attachment", {"issueIdOrKey": "A-1", "body": {"file": [{"name": "a", "base64": "?"}]}}, "can't be read"),
        (
            "jira_cloud_add_attachment",
            {"issueIdOrKey": "A-1", "body": {"file": [{"name": "a", "text": "", "mediaType": "a\r\nb: c"}]}},
            "must be one line of printable ASCII",
        ),
        ("jira_cloud_add_attachment", {"issueIdOrKey": "A-1", "body": "text"}, "body is an object of form fields"),
        ("jira_dc_put_applicationrole", {"key": "a", "If-Match": "a\r\nX-Evil: 1", "body": {}}, "If-Match must be one line"),
    ],
)
async def test_arguments_that_no_request_can_be_built_from_are_named(name: str, arguments: dict[str, Any], reason: str) -> None:
    async with httpx.AsyncClient(base_url="http://127.0.0.1:1") as client:
        with pytest.raises(ArgumentError, match=reason):
            await load(name).call(client, arguments)


def test_a_name_that_is_no_operation_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        load("jira_cloud_no_such_thing")


@pytest.mark.parametrize(
    ("text", "apis", "expected"),
    [
        ("issue watchers", None, "jira_cloud_get_issue_watchers"),
        ("add attachment", frozenset({"jira_data_center"}), "jira_dc_add_attachment"),
        ("get_issue_watchers", frozenset({"jira_cloud"}), "jira_cloud_get_issue_watchers"),
        ("create page", frozenset({"confluence_cloud_v2"}), "conf_cloud_create_page"),
    ],
)
def test_a_search_finds_what_it_names_first(text: str, apis: frozenset[str] | None, expected: str) -> None:
    found = search(text, apis=apis)
    assert found[0].name == expected
    assert apis is None or {entry.api for entry in found} <= apis


def test_a_search_for_nothing_known_finds_nothing() -> None:
    assert search("zzz qqq") == []
    assert len(search("issue", limit=3)) == 3


def test_the_index_agrees_with_every_wrapper() -> None:
    for entry in index():
        operation = load(entry.name)
        facts = ("name", "title", "method", "path", "api", "tag", "read_only", "deprecated")
        assert [getattr(entry, fact) for fact in facts] == [getattr(operation, fact) for fact in facts]
        assert list(entry.arguments) == sorted(operation.schema["properties"])
