"""What Confluence keeps and how it answers, in both dialects."""

from __future__ import annotations

import json
from typing import Any

import httpx
import jsonschema_rs
import pytest
from atlassian_sandbox import bodies
from atlassian_sandbox.api_documents import load
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.testing import Running


def _page(sandbox: Running, title: str) -> str:
    return next(page.id for page in sandbox.world.pages.values() if page.title == title)


def test_v2_reads_a_page_in_storage_and_adf(cloud: Running, cloud_confluence: httpx.Client) -> None:
    url = f"/wiki/api/v2/pages/{_page(cloud, 'Refund runbook')}"
    stored = cloud_confluence.get(url, params={"body-format": "storage", "include-labels": "true"}).json()
    assert '<ac:structured-macro ac:name="warning"' in stored["body"]["storage"]["value"]
    assert stored["version"]["number"] == 3
    assert [label["name"] for label in stored["labels"]["results"]] == ["runbook", "refunds"]
    adf = cloud_confluence.get(url, params={"body-format": "atlas_doc_format"}).json()
    assert json.loads(adf["body"]["atlas_doc_format"]["value"])["type"] == "doc"
    assert cloud_confluence.get(url).json()["body"] == {}
    first = cloud_confluence.get(url, params={"version": 1, "body-format": "storage"}).json()
    assert (first["status"], first["version"]["number"]) == ("historical", 1)


def test_every_seeded_page_converts_to_valid_adf_and_back_to_xml(cloud: Running) -> None:
    validator = jsonschema_rs.Draft4Validator(load("adf_schema"))
    for page in cloud.world.pages.values():
        document = bodies.to_adf(page.body)
        assert validator.is_valid(document), page.title
        bodies.parse_storage(bodies.from_adf(document))
    for issue in cloud.world.issues.values():
        texts = [issue.description, *(comment.body for comment in issue.comments)]
        assert all(validator.is_valid(text) for text in texts if text is not None), issue.key


def test_v2_updates_need_the_next_version(cloud: Running, cloud_confluence: httpx.Client) -> None:
    identity = _page(cloud, "Piers")
    url = f"/wiki/api/v2/pages/{identity}"
    update: dict[str, Any] = {
        "id": identity, "status": "current", "title": "Piers", "version": {"number": 3, "message": "new depths"},
        "body": {"representation": "storage", "value": "<p>Six piers&nbsp;now.</p>"},
    }  # fmt: skip
    assert cloud_confluence.put(url, json=update).json()["version"]["number"] == 3
    stale = cloud_confluence.put(url, json=update)
    assert (stale.status_code, stale.json()["errors"][0]["code"]) == (409, "CONFLICT")
    read = cloud_confluence.get(url, params={"body-format": "storage"}).json()
    assert read["body"]["storage"]["value"] == "<p>Six piers&nbsp;now.</p>"
    versions = cloud_confluence.get(f"{url}/versions").json()["results"]
    assert [version["number"] for version in versions] == [3, 2, 1]


def test_v2_creates_from_storage_and_adf_and_refuses_bad_bodies(cloud: Running, cloud_confluence: httpx.Client) -> None:
    space = cloud_confluence.get("/wiki/api/v2/spaces", params={"keys": "OPS"}).json()["results"][0]
    document = {
        "type": "doc",
        "version": 1,
        "content": [{"type": "paragraph", "content": [{"type": "text", "text": "Low & slow"}]}],
    }

    def create(title: str, representation: str, value: str) -> httpx.Response:
        body = {"representation": representation, "value": value}
        return cloud_confluence.post("/wiki/api/v2/pages", json={"spaceId": space["id"], "title": title, "body": body})

    made = create("Tides", "atlas_doc_format", json.dumps(document))
    assert made.status_code == 200
    assert made.json()["parentId"] == space["homepageId"]
    assert cloud.world.pages[made.json()["id"]].body == "<p>Low &amp; slow</p>"
    assert create("Tides", "storage", "<p>again</p>").status_code == 400
    assert create("Open", "storage", "<p>open").status_code == 400
    assert create("Nodes", "atlas_doc_format", '{"type": "doc"}').status_code == 400


def test_v2_lists_page_by_cursor(cloud_confluence: httpx.Client) -> None:
    url: str | None = "/wiki/api/v2/pages?limit=7&sort=title"
    titles: list[str] = []
    while url:
        answer = cloud_confluence.get(url)
        titles += [page["title"] for page in answer.json()["results"]]
        url = answer.json()["_links"].get("next")
        assert ("Link" in answer.headers) == (url is not None)
    assert len(titles) == 17
    assert titles == sorted(titles, key=str.lower)


def test_v2_comments_labels_children_and_files(cloud: Running, cloud_confluence: httpx.Client) -> None:
    identity = _page(cloud, "Refund runbook")
    body = {"representation": "storage", "value": "<p>Done.</p>"}
    added = cloud_confluence.post("/wiki/api/v2/footer-comments", json={"pageId": identity, "body": body})
    assert added.status_code == 201
    comments = cloud_confluence.get(f"/wiki/api/v2/pages/{identity}/footer-comments", params={"body-format": "storage"}).json()
    assert comments["results"][-1]["body"]["storage"]["value"] == "<p>Done.</p>"
    inline = cloud_confluence.get(f"/wiki/api/v2/pages/{identity}/inline-comments").json()["results"]
    assert inline[0]["properties"]["inlineOriginalSelection"] == "Look at the ledger."
    labels = f"/wiki/rest/api/content/{identity}/label"
    assert cloud_confluence.post(labels, json=[{"prefix": "global", "name": "money"}]).status_code == 200
    names = [label["name"] for label in cloud_confluence.get(f"/wiki/api/v2/pages/{identity}/labels").json()["results"]]
    assert names == ["runbook", "refunds", "money"]
    home = _page(cloud, "Lantern Handbook")
    children = cloud_confluence.get(f"/wiki/api/v2/pages/{home}/children").json()["results"]
    assert [child["title"] for child in children] == ["Architecture", "Refund runbook", "Decisions", "How we work", "Glossary"]
    files = cloud_confluence.get(f"/wiki/api/v2/pages/{identity}/attachments").json()["results"]
    assert [file["title"] for file in files] == ["refund-flow.pdf", "ledger-example.csv"]
    assert cloud_confluence.get(f"/wiki{files[1]['downloadLink']}").content.startswith(b"booking,amount")


def test_v1_content_is_gone_on_cloud(cloud: Running, cloud_confluence: httpx.Client) -> None:
    assert cloud_confluence.get("/wiki/rest/api/content").status_code == 410
    assert cloud_confluence.get(f"/wiki/rest/api/content/{_page(cloud, 'Piers')}").status_code == 410


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ('type = page and space = OPS and label = "on-call"', ["On call at night"]),
        ('title = "Piers"', ["Piers"]),
        ('type = page and text ~ "ledger bank"', ["Refund runbook"]),
        ("type = blogpost", ["Storm of 9 September"]),
        ('type = page and space in (OPS) and title ~ "crew*"', ["Group tickets for crews"]),
        ("space.type = personal", ["Mira's notes"]),
        ('type = page and lastmodified >= now("-4d")', ["Refund runbook"]),
        ("type = page and creator = currentUser() and label = groups", ["One payment for a group"]),
        ("type = attachment and title ~ png", ["deck-plan.png"]),
        ("type = page and parent = {decisions} order by title desc",
         ["One payment for a group", "Names are deleted after ninety days"]),
    ],
)  # fmt: skip
def test_cql_finds_the_same_in_both_dialects(
    cloud: Running,
    cloud_confluence: httpx.Client,
    datacenter: Running,
    dc_confluence: httpx.Client,
    query: str,
    titles: list[str],
) -> None:
    query = query.replace("{decisions}", _page(cloud, "Decisions"))
    for client, path in ((cloud_confluence, "/wiki/rest/api"), (dc_confluence, "/rest/api")):
        answer = client.get(f"{path}/search", params={"cql": query}).json()
        assert [result["title"] for result in answer["results"]] == titles
        assert answer["totalSize"] == len(titles)
        content = client.get(f"{path}/content/search", params={"cql": query}).json()
        assert [result["title"] for result in content["results"]] == titles


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("", "cql query parameter is required"),
        ("colour = red", "No field exists with name: colour"),
        ("space = ", "Could not parse cql"),
        ("space ~ x", "operator ~ is not supported for field space"),
    ],
)
def test_cql_that_is_not_understood_is_refused_with_the_reason(dc_confluence: httpx.Client, query: str, message: str) -> None:
    answer = dc_confluence.get("/rest/api/search", params={"cql": query})
    assert answer.status_code == 400
    assert message in answer.json()["message"]


def test_excerpts_mark_the_words_of_the_query(dc_confluence: httpx.Client) -> None:
    query = {"cql": 'type = page and title = "Piers" and text ~ "pier"'}
    assert "Five @@@hl@@@piers@@@endhl@@@" in dc_confluence.get("/rest/api/search", params=query).json()["results"][0]["excerpt"]
    assert dc_confluence.get("/rest/api/search", params={**query, "excerpt": "none"}).json()["results"][0]["excerpt"] == ""


def test_people_are_mentioned_by_the_id_of_their_deployment(cloud_confluence: httpx.Client, dc_confluence: httpx.Client) -> None:
    for client, path in ((cloud_confluence, "/wiki/rest/api"), (dc_confluence, "/rest/api")):
        found = client.get(f"{path}/search", params={"cql": "mention = currentUser() and type = page"}).json()["results"]
        assert {each["title"] for each in found} == {"Lantern Handbook", "Refund runbook", "Group tickets for crews"}


def test_search_pages_on_by_its_links(cloud_confluence: httpx.Client, dc_confluence: httpx.Client) -> None:
    for client, prefix in ((cloud_confluence, "/wiki"), (dc_confluence, "")):
        url: str | None = f"{prefix}/rest/api/search?cql=type%3Dpage&limit=6"
        titles: list[str] = []
        while url:
            answer = client.get(url).json()
            titles += [result["title"] for result in answer["results"]]
            url = f"{prefix}{answer['_links']['next']}" if "next" in answer["_links"] else None
        assert len(titles) == len(set(titles)) == 17


def test_data_center_creates_updates_and_reads_content(datacenter: Running, dc_confluence: httpx.Client) -> None:
    parent = _page(datacenter, "Piers")
    page = {
        "type": "page", "title": "Pier 6", "space": {"key": "OPS"}, "ancestors": [{"id": parent}],
        "body": {"storage": {"value": "<p>New</p>", "representation": "storage"}},
    }  # fmt: skip
    made = dc_confluence.post("/rest/api/content", json=page).json()
    update = {**page, "version": {"number": 2}, "body": {"storage": {"value": "<p>Newer</p>", "representation": "storage"}}}
    assert dc_confluence.put(f"/rest/api/content/{made['id']}", json=update).status_code == 200
    assert dc_confluence.put(f"/rest/api/content/{made['id']}", json=update).status_code == 409
    shown = dc_confluence.get(f"/rest/api/content/{made['id']}", params={"expand": "body.storage,version,space,ancestors"}).json()
    assert shown["body"]["storage"]["value"] == "<p>Newer</p>"
    assert shown["version"]["number"] == 2
    assert [above["title"] for above in shown["ancestors"]] == ["Harbour Operations", "Piers"]
    found = dc_confluence.get("/rest/api/content", params={"spaceKey": "OPS", "title": "Pier 6"}).json()
    assert [result["id"] for result in found["results"]] == [made["id"]]
    assert dc_confluence.delete(f"/rest/api/content/{made['id']}").status_code == 204
    assert dc_confluence.get(f"/rest/api/content/{made['id']}").status_code == 404


def test_data_center_comments_labels_and_files(datacenter: Running, dc_confluence: httpx.Client) -> None:
    identity = _page(datacenter, "Piers")
    comment = {
        "type": "comment", "container": {"id": identity, "type": "page"},
        "body": {"storage": {"value": "<p>Thanks</p>", "representation": "storage"}},
    }  # fmt: skip
    assert dc_confluence.post("/rest/api/content", json=comment).json()["type"] == "comment"
    url = f"/rest/api/content/{identity}"
    comments = dc_confluence.get(f"{url}/child/comment", params={"expand": "body.storage"}).json()["results"]
    assert comments[-1]["body"]["storage"]["value"] == "<p>Thanks</p>"
    assert dc_confluence.post(f"{url}/label", json=[{"prefix": "global", "name": "north"}]).status_code == 200
    assert [each["name"] for each in dc_confluence.get(f"{url}/label").json()["results"]] == ["piers", "north"]
    files = {"file": ("map.txt", b"N\nS\n", "text/plain"), "comment": (None, "sketch")}
    assert dc_confluence.post(f"{url}/child/attachment", files=files).status_code == 403
    headers = {"X-Atlassian-Token": "no-check"}
    added = dc_confluence.post(f"{url}/child/attachment", files=files, headers=headers).json()["results"][0]
    assert added["extensions"]["comment"] == "sketch"
    assert dc_confluence.get(added["_links"]["download"]).content == b"N\nS\n"


def test_the_server_says_what_it_is(cloud: Running, cloud_confluence: httpx.Client, dc_confluence: httpx.Client) -> None:
    system = cloud_confluence.get("/wiki/rest/api/settings/systemInfo").json()
    assert system["baseUrl"] == f"{cloud.url}/wiki"
    assert dc_confluence.get("/rest/api/server-information").json()["version"] == "10.0.3"
    assert dc_confluence.get("/rest/api/user/current").json()["username"] == "mokafor"
    assert cloud_confluence.get("/wiki/rest/api/user/current").json()["displayName"] == "Mira Okafor"


def test_storage_must_be_well_formed_but_may_use_html_entities() -> None:
    bodies.parse_storage(
        '<p>a&nbsp;&mdash;&euro; <ac:link><ri:page ri:content-title="x" /></ac:link></p><p><![CDATA[&bogus;]]></p>'
    )
    for bad in ("<p>", "a & b", "<p>&bogus;</p>", "<x:y/>", "</root><root>"):
        with pytest.raises(Refusal):
            bodies.parse_storage(bad)
