"""Every documented operation can be called, and what the documents don't allow is refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import orjson
import pytest
from atlassian_sandbox import shapes
from atlassian_sandbox.api_documents import Deployment
from atlassian_sandbox.contract import Contract, Operation, WrongMethod
from atlassian_sandbox.dialects import ROUTES
from atlassian_sandbox.json_schema import resolve, validator
from atlassian_sandbox.testing import Running, running


@pytest.fixture(scope="module", params=["cloud", "datacenter"])
def open_sandbox(request: pytest.FixtureRequest) -> Iterator[Running]:
    with running(request.param, auth="none") as sandbox:
        yield sandbox


@pytest.fixture
def client(open_sandbox: Running) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=open_sandbox.url, trust_env=False) as client:
        yield client


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _call(client: httpx.Client, operation: Operation) -> httpx.Response:
    """Call an operation with everything that its document mentions."""
    components = operation.components
    path, query, headers = operation.template, [], {}
    for parameter in operation.parameters:
        value = shapes.sample(parameter.schema, components)
        if parameter.where == "path":
            path = path.replace(f"{{{parameter.name}}}", quote(_text(value) if value != {} else "x", safe=""))
        elif parameter.where == "header":
            headers[parameter.name] = _text(value)
        elif isinstance(value, list):
            texts = [_text(item) for item in value]
            query += [(parameter.name, text) for text in (texts if parameter.exploded else [",".join(texts)])]
        else:
            query.append((parameter.name, "x" if value == {} else _text(value)))
    body = operation.body
    if body is None:
        return client.request(operation.method, path, params=query, headers=headers)
    media = next((media for media in body.contents if "json" in media), next(iter(body.contents)))
    schema = resolve(body.contents[media] or {}, components)
    if "json" in media:
        headers["Content-Type"] = media
        value = shapes.sample(schema, components)
        return client.request(operation.method, path, params=query, headers=headers, json=value)
    if media == "multipart/form-data":
        headers["X-Atlassian-Token"] = "no-check"
        names = schema.get("properties") or {"file": {}}
        files = {name: (f"{name}.txt", b"data") for name in names}
        return client.request(operation.method, path, params=query, headers=headers, files=files)
    if media == "application/x-www-form-urlencoded":
        data = dict.fromkeys(schema.get("properties", {}), "true")
        return client.request(operation.method, path, params=query, headers=headers, data=data)
    headers["Content-Type"] = "application/octet-stream" if media == "*/*" else media
    return client.request(operation.method, path, params=query, headers=headers, content=b"data")


def test_every_operation_accepts_a_request_of_the_documented_shape(open_sandbox: Running, client: httpx.Client) -> None:
    refused, broken, count = [], [], 0
    for operation in open_sandbox.sandbox.contract.operations():
        answer = _call(client, operation)
        record = open_sandbox.requests[-1]
        count += 1
        if record.problems:
            refused.append((operation.api, operation.key, record.problems))
        if answer.status_code >= 500:
            broken.append((operation.api, operation.key, answer.text))
        assert record.operation == operation.operation_id, operation.key
    assert refused == []
    assert broken == []
    assert count == {"cloud": 1145, "datacenter": 599}[open_sandbox.sandbox.deployment]


@pytest.mark.parametrize("deployment", ["cloud", "datacenter"])
def test_operations_without_behaviour_answer_their_documented_shape(deployment: Deployment) -> None:
    checked = 0
    for operation in Contract(deployment).operations():
        if operation.key in ROUTES[deployment]:
            continue
        status, documented = operation.success
        answer = shapes.answer(operation, "http://example.com")
        assert answer.status == status
        for media, content in (documented.get("content") or {}).items():
            if "json" in media and content.get("schema") and status != 204:
                problems = list(validator(content["schema"], operation.components).iter_errors(orjson.loads(answer.body)))
                assert not problems, (operation.api, operation.key, problems[0].message)
                checked += 1
    assert checked > 250


def test_every_behaviour_belongs_to_a_documented_operation() -> None:
    documented = {operation.key for each in ("cloud", "datacenter") for operation in Contract(each).operations()}
    # Both dialects of Jira share their behaviours; what one lacks is never asked for.
    swapped = {"/rest/api/3/": "/rest/api/2/", "/rest/api/2/": "/rest/api/3/"}
    other = {key.replace(old, new) for key in documented for old, new in swapped.items()}
    for routes in ROUTES.values():
        assert {key for key in routes if key not in documented | other} == set()


@pytest.mark.parametrize(
    ("method", "path", "arguments", "complaint"),
    [
        ("GET", "/rest/api/3/myself", {"params": {"colour": "red"}}, "unknown query parameter 'colour'"),
        ("GET", "/rest/api/3/user/search/query", {}, "required query parameter 'query' is missing"),
        ("GET", "/rest/api/3/project/search", {"params": {"startAt": "many"}}, "'many' is not an integer"),
        ("GET", "/rest/api/3/project/search", {"params": {"maxResults": "99999999999"}}, "does not fit in int32"),
        ("GET", "/rest/api/3/project/search", {"params": {"orderBy": "colour"}}, "is not one of"),
        ("GET", "/rest/api/3/issue/LAN-1", {"params": {"updateHistory": "perhaps"}}, "is not true or false"),
        (
            "POST",
            "/rest/api/3/issue",
            {"content": b"fields", "headers": {"Content-Type": "text/plain"}},
            "content type 'text/plain'",
        ),
        ("POST", "/rest/api/3/issue", {"content": b"{", "headers": {"Content-Type": "application/json"}}, "isn't valid JSON"),
        ("POST", "/rest/api/3/issue", {}, "the required body is missing"),
        ("POST", "/rest/api/3/search/jql", {"json": {"jql": 7}}, "body at jql: 7 is not of type"),
        ("POST", "/rest/api/3/search/jql", {"json": {"jql": "key = LAN-1", "order": 1}}, "'order' was unexpected"),
        ("PUT", "/rest/api/3/filter/10/owner", {"json": {}}, '"accountId" is a required property'),
        ("GET", "/wiki/rest/api/template/page", {"params": [("expand", "body"), ("expand", "space")]}, "list with commas"),
        ("GET", "/wiki/api/v2/pages/abc", {}, "'abc' is not an integer"),
    ],
)
def test_requests_outside_the_document_are_refused_with_the_reason(
    method: str, path: str, arguments: dict[str, Any], complaint: str
) -> None:
    with running("cloud", auth="none") as sandbox:
        answer = httpx.request(method, sandbox.url + path, trust_env=False, **arguments)
        assert answer.status_code == 400
        assert any(complaint in problem for problem in sandbox.requests[-1].problems), sandbox.requests[-1].problems
        assert complaint.replace('"', '\\"') in answer.text


def test_unknown_paths_and_methods_are_refused(open_sandbox: Running, client: httpx.Client) -> None:
    jira = "" if open_sandbox.sandbox.deployment == "cloud" else "/jira"
    assert client.get(f"{jira}/rest/api/9/issue").status_code == 404
    assert client.patch(f"{jira}/rest/agile/1.0/board").status_code == 405


def test_an_encoded_slash_stays_inside_its_path_value(open_sandbox: Running) -> None:
    contract = open_sandbox.sandbox.contract
    prefix = "/rest/api/3" if open_sandbox.sandbox.deployment == "cloud" else "/jira/rest/api/2"
    found = contract.match("GET", f"{prefix}/issue/LAN-1%2Fcomment")
    assert found is not None
    assert not isinstance(found, WrongMethod)
    assert found.values == {"issueIdOrKey": "LAN-1/comment"}
