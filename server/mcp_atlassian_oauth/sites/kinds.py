"""What is kept of each site for a while, and how much of it at most."""

from __future__ import annotations

from collections.abc import Mapping

from mcp_atlassian_oauth.sites.agile import Board, Configuration
from mcp_atlassian_oauth.sites.cache import Kind
from mcp_atlassian_oauth.sites.details import LinkType
from mcp_atlassian_oauth.sites.metadata import FieldMeta, IssueType, SprintName
from mcp_atlassian_oauth.sites.page_details import Group, Template
from mcp_atlassian_oauth.sites.projects import IssueTypeStatuses, Priority
from mcp_atlassian_oauth.sites.protocols import Field, Project, Space, User
from mcp_atlassian_oauth.sites.service import Desk, RequestForm, RequestType

FIELDS: Kind[tuple[Field, ...]] = Kind("all fields", most=1)
PROJECTS: Kind[Project] = Kind("projects by key or id", most=200)
ALL_PROJECTS: Kind[tuple[Project, ...]] = Kind("all projects, where the server sends them at once", most=1)
BOARDS: Kind[Board] = Kind("boards by id", most=500)
BOARD_NAMES: Kind[tuple[Board, ...]] = Kind("boards by a text in their name, and project", most=200)
BOARD_CONFIGURATIONS: Kind[Configuration] = Kind("how boards are set up, by id", most=200)
STATUS_NAMES: Kind[Mapping[str, str]] = Kind("names of statuses by id", most=1)
DESKS: Kind[tuple[Desk, ...]] = Kind("all service desks", most=1)
REQUEST_TYPES: Kind[tuple[RequestType, ...]] = Kind("request types by service desk", most=100)
REQUEST_FORMS: Kind[RequestForm] = Kind("fields of request types, by service desk and type", most=500)
SPACE_IDS: Kind[str] = Kind("ids of spaces by key")
ALL_SPACES: Kind[tuple[Space, ...]] = Kind("all spaces", most=1)
SPACE_KEYS: Kind[str] = Kind("keys of spaces by id")
TEMPLATES: Kind[tuple[Template, ...]] = Kind("templates by space", most=100)
FOUND_MEMBERS: Kind[tuple[User, ...]] = Kind("people of Confluence by what was searched for", most=200)
GROUPS: Kind[tuple[Group, ...]] = Kind("groups of Confluence by what was searched for", most=100)
BLOG_POSTS: Kind[bool] = Kind("which ids are those of blog posts", most=5_000)
USERS: Kind[User] = Kind("users by the id in a mention", most=5_000)
MYSELF: Kind[User] = Kind("whose credentials are used", most=1)
FOUND_PEOPLE: Kind[tuple[User, ...]] = Kind("people by what was searched for, project and issue", most=100)
LINK_TYPES: Kind[tuple[LinkType, ...]] = Kind("kinds of links between issues", most=1)
PROJECT_ROLES: Kind[tuple[str, ...]] = Kind("names of roles by project", most=200)
ISSUE_TYPES: Kind[tuple[IssueType, ...]] = Kind("issue types by project", most=100)
CREATE_FIELDS: Kind[tuple[FieldMeta, ...]] = Kind("fields of create screens by project and issue type", most=200)
STATUSES: Kind[tuple[IssueTypeStatuses, ...]] = Kind("issue types with their statuses by project", most=100)
PRIORITIES: Kind[tuple[Priority, ...]] = Kind("priorities by project", most=100)
OPEN_SPRINTS: Kind[tuple[SprintName, ...]] = Kind("sprints that are not closed by project", most=50)
COUNTS: Kind[int] = Kind("numbers of issues by query", most=100)
