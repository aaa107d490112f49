"""Service desks on Cloud; on Data Center a clear answer of what works instead."""

from __future__ import annotations

import json
from typing import Any

import pytest

pytestmark = pytest.mark.anyio


@pytest.fixture
def deployment() -> str:
    return "cloud"


FIELDS = {"What is wrong": "Gangway stuck", "Details": "It **creaks**.", "Pier": "pier 2"}


async def new_request(connection: Any, **fields: Any) -> tuple[str, str]:
    """Create an incident and return the answer and its key."""
    said = await connection.call("jira_create_request", requestType="Report an incident", fields={**FIELDS, **fields})
    return said, said.split("request ")[1].split()[0].rstrip(".")


async def test_service_desks_are_listed(connection: Any) -> None:
    assert "| 4 | Dockside Support | DOCK |" in await connection.call("jira_get_service_desk")
    listed = json.loads(await connection.call("jira_get_service_desk", outputFormat="json"))
    assert listed["serviceDesks"] == [{"id": "4", "name": "Dockside Support", "project": "DOCK"}]


@pytest.mark.parametrize("desk", ["4", "Dockside Support", "dock", "{base}/jira/servicedesk/projects/DOCK/queues/custom/12"])
async def test_a_desk_shows_its_queues_and_request_types(connection: Any, desk: str) -> None:
    named = desk.format(base=connection.sandbox.env["JIRA_BASE_URL"])
    shown = await connection.call("jira_get_service_desk", serviceDesk=named)
    assert "| queue | 12 | Incidents |" in shown
    assert "project = DOCK AND resolution = Unresolved" in shown
    assert "| request type | 31 | Report an incident |" in shown


@pytest.mark.parametrize("queue", ["12", "incidents", "{base}/jira/servicedesk/projects/DOCK/queues/custom/12"])
async def test_a_queue_shows_its_issues(connection: Any, queue: str) -> None:
    shown = await connection.call("jira_get_service_desk", queue=queue.format(base=connection.sandbox.env["JIRA_BASE_URL"]))
    assert shown.startswith("Queue: Incidents (id 12, service desk Dockside Support")
    assert "| DOCK-1 | Pier 3 screen is black |" in shown
    assert "There is no queue 'Incident'" in await connection.failure("jira_get_service_desk", queue="Incident")
    assert "There is no service desk" in await connection.failure("jira_get_service_desk", serviceDesk="Harbour")
    assert "Pass one of them" in await connection.failure("jira_get_service_desk", queue="12", requestType="31")


async def test_the_fields_of_a_request_type_are_shown(connection: Any) -> None:
    fields = await connection.call("jira_get_service_desk", requestType="report an incident")
    assert "| customfield_10060 | Pier | yes | option: Pier 1, Pier 2, Pier 3 | Where it is |" in fields
    assert "| description | Details |  | markdown |" in fields
    assert "Ship > (Bridge, Car deck), Office" in fields


@pytest.mark.parametrize("named", ["DOCK-1", "{base}/servicedesk/customer/portal/2/DOCK-1", "{base}/browse/DOCK-1"])
async def test_a_request_is_shown_with_slas_and_participants(connection: Any, named: str) -> None:
    shown = await connection.call("jira_get_request", request=named.format(base=connection.sandbox.env["JIRA_BASE_URL"]))
    assert shown.startswith("Request: DOCK-1 (Report an incident, Dockside Support)")
    assert "Status: In Progress since" in shown
    assert "Participants: Mira Okafor" in shown
    assert "Pier: Pier 3" in shown
    assert "| Time to resolution | running |" in shown or "| Time to resolution | breached |" in shown
    assert len(connection.sent("GET", "/request/")) == 2


async def test_a_request_is_json_too(connection: Any) -> None:
    shown = json.loads(await connection.call("jira_get_request", request="DOCK-4", outputFormat="json"))
    assert shown["fields"]["How many"] == "12"
    assert [one["id"] for one in shown["approvals"]] == ["501"]


async def test_an_issue_that_is_no_request_says_so(connection: Any) -> None:
    assert "does not exist" in await connection.failure("jira_get_request", request="LAN-1")


async def test_a_request_is_created_with_typed_fields(connection: Any) -> None:
    fields = {"Lines": ["Line 4"], "contact": "Samuel Adeyemi", "Place": "Ship > Car deck", "Urgency": "high"}
    said, key = await new_request(connection, **fields)
    assert said.startswith("Created request DOCK-")
    assert "Pier: Pier 2" in said
    assert "Contact: Samuel Adeyemi" in said
    assert "creaks" in said
    body = json.loads(connection.sent("POST", "/request")[0].body)
    assert body["requestFieldValues"]["customfield_10060"] == {"id": "10202"}
    assert body["requestFieldValues"]["customfield_10064"] == {"id": "10221", "child": {"id": "10223"}}
    assert body["requestFieldValues"]["priority"] == {"id": "2"}
    assert body["isAdfRequest"] is True
    assert "Gangway stuck" in await connection.call("jira_get_request", request=key)


async def test_a_request_is_raised_for_others(connection: Any) -> None:
    said = await connection.call(
        "jira_create_request",
        requestType="Order equipment",
        fields={"summary": "Radios", "How many": "4"},
        onBehalfOf="Noor Haddad",
        participants=["Lena Vogt"],
        formAnswers={"3": {"text": "By Friday"}},
    )
    assert "can only be seen in the browser" in said
    assert "Reporter: Noor Haddad" in said
    assert "Participants: Lena Vogt" in said
    assert json.loads(connection.sent("POST", "/request")[0].body)["form"] == {"answers": {"3": {"text": "By Friday"}}}


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({**FIELDS, "Piers": "Pier 1"}, "There is no field 'Piers'"),
        ({**FIELDS, "Pier": "Pier 9"}, "There is no Pier value 'Pier 9'"),
        ({"What is wrong": "x"}, "Required, but missing: Pier (id customfield_10060)"),
        ({**FIELDS, "What is wrong": ["x"]}, "takes a text"),
        ({**FIELDS, "Contact": "Nobody Known"}, "Nobody Known"),
    ],
)
async def test_fields_that_do_not_fit_are_not_sent(connection: Any, fields: dict[str, Any], words: str) -> None:
    assert words in await connection.failure("jira_create_request", requestType="31", fields=fields)
    assert not connection.sent("POST", "/request")


async def test_a_request_in_a_dry_run_is_not_created(connection: Any) -> None:
    shown = await connection.call("jira_create_request", requestType="31", fields=FIELDS, dryRun=True)
    assert '"requestTypeId":"31"' in shown
    decided = await connection.call("jira_answer_approval", request="DOCK-4", decision="decline", dryRun=True)
    assert "Approval Budget of DOCK-4: pending → declined" in decided
    assert not connection.sent("POST", "/servicedeskapi")


@pytest.mark.parametrize("answer", [{"status": 500, "body": {}}, {"cut": "body"}, {"status": 201, "body": {}}], ids=str)
async def test_a_request_whose_answer_is_lost_is_no_success(connection: Any, answer: dict[str, Any]) -> None:
    connection.sandbox.fault(method="POST", path="/request$", **answer)
    assert "may have" in await connection.failure("jira_create_request", requestType="31", fields=FIELDS)
    assert len(connection.sent("POST", "/request")) == 1


async def test_a_request_of_which_a_part_was_taken_says_which(connection: Any) -> None:
    half = {
        "issueKey": "DOCK-1",
        "requestFieldValues": [{"fieldId": "summary", "label": "What is wrong", "value": "Gangway stuck"}],
    }
    connection.sandbox.fault(method="POST", path="/request$", status=201, body=half)
    connection.sandbox.fault(method="GET", path="/request/DOCK-1$", status=200, body=half)
    said = await connection.failure("jira_create_request", requestType="31", fields=FIELDS)
    assert "Request DOCK-1 exists, but:" in said
    assert "- Pier is empty or not shown" in said
    connection.sandbox.fault(method="POST", path="/request$", status=400, body={"errorMessage": "Not today."})
    assert "Not today." in await connection.failure("jira_create_request", requestType="31", fields=FIELDS)


async def test_an_approval_is_answered_and_read_back(connection: Any) -> None:
    said = await connection.call("jira_create_request", requestType="Order equipment", fields={"summary": "Printer"})
    key = said.split("request ")[1].split()[0].rstrip(".")
    done = await connection.call("jira_answer_approval", request=key, decision="approve")
    assert f"You approved {key}. Its outcome is pending: others have to answer." in done
    assert "Lena Vogt" in done
    assert "No approval" in await connection.failure("jira_answer_approval", request=key, decision="decline")
    assert "No approval of DOCK-1 waits" in await connection.failure("jira_answer_approval", request="DOCK-1", decision="approve")


async def test_an_approval_that_the_server_ignores_is_no_success(connection: Any) -> None:
    connection.sandbox.fault(method="POST", path="/approval/501$", status=200, body={"id": "501", "finalDecision": "pending"})
    words = await connection.failure("jira_answer_approval", request="DOCK-4", decision="approve")
    assert "your decision on Budget of DOCK-4 is pending" in words
    connection.sandbox.fault(method="POST", path="/approval/501$", status=403, body={"errorMessage": "No permission."})
    assert "No permission." in await connection.failure("jira_answer_approval", request="DOCK-4", decision="approve")


async def test_several_approvals_are_answered_by_name(connection: Any) -> None:
    two = [{"id": "1", "name": "Budget", "canAnswerApproval": True}, {"id": "2", "name": "Safety", "canAnswerApproval": True}]
    connection.sandbox.fault(path="/approval$", status=200, body={"values": two, "isLastPage": True})
    words = await connection.failure("jira_answer_approval", request="DOCK-4", decision="approve")
    assert "Budget (id 1)" in words
    assert "Safety (id 2)" in words
