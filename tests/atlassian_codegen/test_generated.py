"""The generated code itself: it imports, it imports little, and its models lose nothing."""

from __future__ import annotations

import importlib
import json
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import atlassian_clients
import atlassian_operations
import httpx
import pytest
from atlassian_clients.runtime import UNSET, Model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

Json = dict[str, Any]


def modules(package: Any) -> Iterator[str]:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield found.name


def test_every_generated_module_imports() -> None:
    names = [*modules(atlassian_clients), *modules(atlassian_operations)]
    assert len(names) > 4500
    for name in names:
        importlib.import_module(name)


def loaded_by(statement: str) -> list[str]:
    """The modules of the generated packages (and httpx) that a fresh interpreter has loaded after a statement."""
    code = (
        f"import sys; before = set(sys.modules); {statement}; import json; "
        "print(json.dumps(sorted(n for n in set(sys.modules) - before if n.startswith(('atlassian_', 'httpx')))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    found: list[str] = json.loads(done.stdout)
    return found


def test_one_operation_brings_no_other_module_and_no_model() -> None:
    found = loaded_by("from atlassian_clients.jira_cloud.api.issues import get_issue; get_issue.request('A-1')")
    assert len(found) < 20
    assert not [name for name in found if name.startswith("httpx")]
    assert [name for name in found if ".models." in name] == []


def test_parsing_brings_the_models_that_the_answer_needs_and_no_other() -> None:
    found = loaded_by(
        "from atlassian_clients.jira_cloud.api.server_info import get_server_info; import httpx; "
        "get_server_info.parse(httpx.Response(200, json={'version': '1'}))"
    )
    used = {name.rsplit(".", 1)[-1] for name in found if ".models." in name}
    assert "server_information" in used
    assert len(used) < 10


def test_the_index_loads_without_the_wrappers_and_without_httpx() -> None:
    found = loaded_by("from atlassian_operations.runtime import index, search; index(); search('issue watchers')")
    assert [name for name in found if name.startswith("httpx")] == []
    assert [name for name in found if name.startswith("atlassian_operations.")] == ["atlassian_operations.runtime"]


def models_of(api: str) -> list[type[Model]]:
    models = importlib.import_module(f"atlassian_clients.{api}.models")
    found = [getattr(importlib.import_module(f"{models.__name__}.{module}"), name) for name, module in models.MODULES.items()]
    return [item for item in found if isinstance(item, type) and issubclass(item, Model)]


MODELS = [model for api in ("jira_cloud", "confluence_cloud_v2", "jira_data_center") for model in models_of(api)]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@st.composite
def objects(draw: st.DrawFn) -> tuple[type[Model], Json]:
    """A model, and an object with some of its properties, whatever their values, and some more."""
    model = draw(st.sampled_from(MODELS))
    known = [model._wire.get(name, name) for name in model.__annotations__ if name not in ("additional", "_wire")]
    names = st.sampled_from(known) | st.text(max_size=8) if known else st.text(max_size=8)
    return model, draw(st.dictionaries(names, JSON, max_size=6))


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(objects())
def test_what_a_model_reads_it_writes_unchanged(case: tuple[type[Model], Json]) -> None:
    model, data = case
    assert model.from_dict(data).to_dict() == data


def test_every_model_reads_an_empty_object() -> None:
    for api in ("jira_cloud", "confluence_cloud_v1", "confluence_cloud_v2", "jira_data_center", "confluence_data_center"):
        for model in models_of(api):
            assert model.from_dict({}).to_dict() == {}, model


def test_nulls_unknown_values_and_extra_fields_are_kept() -> None:
    from atlassian_clients.jira_cloud.models.user import User

    data = {
        "accountId": None,
        "accountType": "hologram",
        "active": "yes",
        "avatarUrls": {"16x16": None, "17x17": "a"},
        "groups": {"items": [{"name": "a", "new": 1}, None], "size": "1"},
        "brandNew": {"a": [1]},
    }
    user = User.from_dict(data)
    assert user.account_id is None
    assert user.account_type == "hologram"
    assert user.email_address is UNSET
    assert user.additional == {"brandNew": {"a": [1]}}
    assert user.to_dict() == data


def test_a_nested_shape_is_a_model_of_its_own() -> None:
    from atlassian_clients.jira_cloud.models.simple_list_wrapper_group_name import SimpleListWrapperGroupName
    from atlassian_clients.jira_cloud.models.user import User

    groups = User.from_dict({"groups": {"size": 1, "items": [{"name": "a"}]}}).groups
    assert isinstance(groups, SimpleListWrapperGroupName)
    assert groups.items
    assert groups.items[0].name == "a"


def test_a_model_writes_what_was_set_and_nothing_else() -> None:
    from atlassian_clients.jira_cloud.models.user import User

    user = User(account_id="1")
    assert user.to_dict() == {"accountId": "1"}
    user.display_name = "Ä"
    assert user.to_dict() == {"accountId": "1", "displayName": "Ä"}


@pytest.mark.parametrize("data", [[], "text", None, 1])
def test_a_model_is_read_from_an_object(data: Any) -> None:
    from atlassian_clients.jira_cloud.models.user import User

    with pytest.raises(TypeError, match="User is read from a JSON object, not from"):
        User.from_dict(data)


@pytest.mark.parametrize(
    ("status", "typed"),
    [(200, True), (404, False), (500, False)],
)
def test_an_answer_is_typed_where_the_document_promises_a_type(status: int, typed: bool) -> None:
    from atlassian_clients.jira_cloud.api.myself import get_current_user
    from atlassian_clients.jira_cloud.models.user import User

    answer = get_current_user.parse(httpx.Response(status, json={"accountId": "1"}))
    assert answer == (User(account_id="1") if typed else None)


def test_a_list_of_models_is_read_as_such() -> None:
    from atlassian_clients.jira_cloud.api.user_search import find_users
    from atlassian_clients.jira_cloud.models.user import User

    answer = find_users.parse(httpx.Response(200, json=[{"accountId": "1"}, None]))
    assert answer == [User(account_id="1"), None]
