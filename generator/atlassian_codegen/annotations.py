"""What an operation does to the server, for a host that asks before it lets a model write.

The HTTP method says it, but for the POSTs that only read; those are listed here, by path, and a listed path that no longer
exists stops the run.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from atlassian_codegen.documents import CodegenError, Json, Operation

#: POST operations that change nothing: searches, bulk reads, validations, conversions, previews.
READ_ONLY_POSTS: Final[dict[str, frozenset[str]]] = {
    "jira_cloud": frozenset(
        """
        /rest/api/3/app/field/context/configuration/list /rest/api/3/changelog/bulkfetch /rest/api/3/comment/list
        /rest/api/3/expression/analyse /rest/api/3/expression/eval /rest/api/3/expression/evaluate
        /rest/api/3/field/{fieldId}/context/mapping /rest/api/3/issue/bulkfetch /rest/api/3/issue/watching
        /rest/api/3/issue/{issueIdOrKey}/changelog/list /rest/api/3/jql/autocompletedata
        /rest/api/3/jql/function/computation/search /rest/api/3/jql/match /rest/api/3/jql/parse
        /rest/api/3/jql/pdcleaner /rest/api/3/jql/sanitize /rest/api/3/permissions/check /rest/api/3/permissions/project
        /rest/api/3/priorityscheme/mappings /rest/api/3/search /rest/api/3/search/approximate-count
        /rest/api/3/search/jql /rest/api/3/workflow/history /rest/api/3/workflow/history/list /rest/api/3/workflows
        /rest/api/3/workflows/create/validation /rest/api/3/workflows/preview /rest/api/3/workflows/update/validation
        /rest/api/3/workflowscheme/read /rest/api/3/workflowscheme/update/mappings /rest/api/3/worklog/list
        /rest/atlassian-connect/1/migration/workflow/rule/search /rest/internal/api/latest/worklog/bulk
        """.split()
    ),
    "jira_service_management_cloud": frozenset(
        """
        /rest/servicedeskapi/request/validate
        /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check
        """.split()
    ),
    "confluence_cloud_v2": frozenset("/content/convert-ids-to-types /user/access/check-access-by-email /users-bulk".split()),
    "confluence_cloud_v1": frozenset({"/wiki/rest/api/content/{id}/permission/check"}),
    "jira_data_center": frozenset(
        """
        /api/2/licenseValidator /api/2/password/policy/createUser /api/2/password/policy/updateUser /api/2/search
        /api/2/worklog/list
        """.split()
    ),
    "confluence_data_center": frozenset({"/rest/api/contentbody/convert/{to}"}),
}
_DESTRUCTIVE_POST: Final = re.compile(r"(delete|remove|archive|trash|redact|revert|swap|cancel|bulk_(delete|move))")


@frozen
class Annotations:
    """The hints of the Model Context Protocol: changes nothing; may undo or overwrite; the same twice is the same once."""

    read_only: bool
    destructive: bool
    idempotent: bool


def annotate(api: str, operation: Operation) -> Annotations:
    """The hints for one operation."""
    method = operation.method
    if method in ("get", "head", "options") or operation.path in READ_ONLY_POSTS.get(api, ()):
        return Annotations(read_only=True, destructive=False, idempotent=True)
    name = str(operation.data["operationId"])
    destructive = method in ("put", "delete", "patch") or bool(_DESTRUCTIVE_POST.search(name))
    return Annotations(read_only=False, destructive=destructive, idempotent=method in ("put", "delete"))


def check_read_only_posts(api: str, document: Json) -> None:
    """Raise `CodegenError` when a path of `READ_ONLY_POSTS` is gone from the document."""
    gone = [path for path in READ_ONLY_POSTS.get(api, ()) if "post" not in document["paths"].get(path, {})]
    if gone:
        raise CodegenError(f"{api}: READ_ONLY_POSTS names paths that the document no longer has: {', '.join(sorted(gone))}")
