"""What the tools together can do: the capability table of docs/tools.md, each row shown by a test on both deployments."""

from __future__ import annotations

import attrs


@attrs.frozen
class Capability:
    """One thing that can be done: by which tools, and which test (module::function) shows it on both deployments.

    `not_on_data_center` says why not, where Data Center can't: its tools answer so.
    """

    subject: str
    name: str
    tools: tuple[str, ...]
    test: str
    not_on_data_center: str = ""


NO_SERVICE_API = "its documented API has nothing of Service Management; the issues behind requests can be searched"
NO_MOVE_API = "its documented API moves no issues; move them in the browser"
NO_TEMPLATE_API = "its documented API has no templates; pass a page that serves as one"
NO_LIVE_DOCS = "there are no live docs"
NO_ANCHOR = "its documented API only reads comments on a text of the page"
NO_RESOLVING = "its documented API has no way to"
NO_TASKS = "its documented API knows no tasks; those of a page are read from the page"
NO_VIEWS = "its documented API counts no views"
NO_BESIDE = "its documented API puts a page below another, not beside one"

INCLUDED = "issue_includes::a_part_of_an_issue_is_included"

# Subject, what can be done, tools, test module and function, and why not on Data Center.
_ROWS: tuple[tuple[str, ...], ...] = (
    (
        "issues",
        "search by JQL, cursor always shown",
        "jira_search_issues",
        "issues::a_walk_over_a_search_brings_every_issue_once",
    ),
    ("issues", "search: further fields by name or id", "jira_search_issues", "fields::a_search_takes_fields_by_their_names"),
    (
        "issues",
        "search: exact count, an estimate said to be one",
        "jira_search_issues",
        "fields::a_search_says_how_many_there_are",
    ),
    ("issues", "get", "jira_get_issue", "issues::an_issue_is_read_in_one_request"),
    ("issues", "get with comments", "jira_get_issue", "issue_details::all_comments_can_be_included"),
    ("issues", "get with changelog", "jira_get_issue", INCLUDED),
    ("issues", "get with links", "jira_get_issue", INCLUDED),
    ("issues", "get with worklogs", "jira_get_issue", INCLUDED),
    ("issues", "get with attachments", "jira_get_issue", INCLUDED),
    ("issues", "get with watchers", "jira_get_issue", INCLUDED),
    ("issues", "get with transitions", "jira_get_issue", INCLUDED),
    ("issues", "get with development information", "jira_get_issue", "issue_details::development_is_what_the_field_says"),
    ("issues", "get with SLA times", "jira_get_issue", "issue_details::service_levels_are_those_of_the_request"),
    ("issues", "get with times in status", "jira_get_issue", INCLUDED),
    ("issues", "create one", "jira_create_issue", "issue_creation::an_issue_is_created_and_shown_as_it_is_held"),
    ("issues", "create many", "jira_create_issues", "issue_creation::many_are_created_and_each_is_told"),
    ("issues", "update", "jira_update_issue", "issue_updates::fields_are_changed_by_name_and_shown_old_and_new"),
    (
        "issues",
        "transition by name or id",
        "jira_transition_issue",
        "transitions::a_transition_is_found_by_its_name_its_status_or_its_id",
    ),
    (
        "issues",
        "transition with fields and comment",
        "jira_transition_issue",
        "transitions::a_resolution_and_a_comment_go_with_it",
    ),
    ("issues", "assign", "jira_update_issue", "issue_updates::an_issue_is_assigned_and_unassigned"),
    ("issues", "rank", "jira_plan_issues", "sprints::issues_are_ranked_next_to_another"),
    (
        "issues",
        "move to another project",
        "jira_move_issues",
        "issue_moves::issues_are_moved_and_their_new_keys_told",
        NO_MOVE_API,
    ),
    ("issues", "delete", "jira_delete_issue", "issue_moves::an_issue_is_deleted_and_that_is_checked"),
    ("comments", "list", "jira_list_comments", "issue_comments::all_comments_are_walked_once_in_either_order"),
    ("comments", "add", "jira_add_comment", "issues::a_comment_is_added_and_read_back"),
    ("comments", "add an internal one", "jira_add_comment", "issue_comments::a_comment_can_be_internal"),
    ("comments", "add a restricted one", "jira_add_comment", "issue_comments::a_comment_can_be_for_a_role_or_a_group_only"),
    ("comments", "edit", "jira_update_comment", "issue_comments::a_comment_is_changed_and_stays_restricted"),
    ("comments", "delete", "jira_remove_from_issue", "issue_details::what_is_removed_is_shown_and_gone"),
    ("worklogs", "list", "jira_get_issue", INCLUDED),
    ("worklogs", "log work", "jira_log_work", "issue_details::work_is_logged_and_corrected"),
    ("worklogs", "correct", "jira_log_work", "issue_details::work_is_logged_and_corrected"),
    ("worklogs", "delete", "jira_remove_from_issue", "issue_details::what_is_removed_is_shown_and_gone"),
    ("links", "list", "jira_get_issue", INCLUDED),
    ("links", "add", "jira_link_issues", "issue_details::a_link_goes_the_way_its_words_go"),
    ("links", "remove", "jira_remove_from_issue", "issue_details::what_is_removed_is_shown_and_gone"),
    ("remote links", "list", "jira_get_issue", INCLUDED),
    ("remote links", "add", "jira_link_issues", "issue_details::a_page_elsewhere_is_linked_once"),
    (
        "remote links",
        "remove",
        "jira_remove_from_issue",
        "issue_includes::links_to_pages_elsewhere_are_removed_by_their_id",
    ),
    ("watchers", "list", "jira_get_issue", "issue_details::watchers_and_voters_that_may_not_be_seen_are_counted"),
    ("watchers", "watch, stop", "jira_watch_issue", "issue_details::one_watches_and_stops"),
    ("watchers", "add and remove others", "jira_watch_issue", "issue_details::somebody_else_watches_by_name"),
    ("votes", "list", "jira_get_issue", INCLUDED),
    ("votes", "vote, withdraw", "jira_watch_issue", "issue_details::one_votes_for_oneself_only"),
    ("attachments", "list", "jira_get_issue", INCLUDED),
    ("attachments", "read as text", "jira_get_attachment", "issue_attachments::a_text_goes_up_and_comes_back"),
    ("attachments", "read as image", "jira_get_attachment", "issue_attachments::a_picture_is_shown_as_one"),
    ("attachments", "add", "jira_add_attachment", "issue_attachments::a_file_of_the_folder_goes_up"),
    ("attachments", "delete", "jira_remove_from_issue", "issue_details::what_is_removed_is_shown_and_gone"),
    ("changelogs", "of many issues", "jira_get_changelogs", "issue_details::the_changes_of_several_issues_are_read"),
    ("similar issues", "heuristic", "jira_find_similar", "similar::a_text_finds_the_issue_it_was_taken_from"),
    ("similar issues", "semantic", "jira_find_similar", "similar::a_paraphrase_is_found_by_what_it_says"),
    ("similar issues", "hybrid", "jira_find_similar", "similar::a_paraphrase_is_found_by_what_it_says"),
    (
        "similar issues",
        "falls back without the extra, and says so",
        "jira_find_similar",
        "similar::without_the_extra_words_decide_and_the_answer_says_so",
    ),
    ("projects", "list", "jira_list_projects", "projects::projects_are_listed_with_keys_and_found_by_name"),
    ("projects", "get", "jira_get_project", "projects::a_project_is_read_by_key_name_or_address"),
    ("projects", "issue types", "jira_list_issue_types", "fields::issue_types_have_their_statuses"),
    ("projects", "statuses", "jira_list_issue_types jira_get_project", "fields::issue_types_have_their_statuses"),
    ("projects", "priorities", "jira_get_project", "projects::a_project_shows_the_parts_that_are_asked_for"),
    ("versions", "list", "jira_get_project", "projects::a_project_shows_the_parts_that_are_asked_for"),
    ("versions", "create", "jira_save_version", "projects::a_version_is_created_released_and_archived"),
    ("versions", "update", "jira_save_version", "projects::a_version_is_created_released_and_archived"),
    ("versions", "release", "jira_save_version", "projects::a_version_is_created_released_and_archived"),
    ("components", "list", "jira_get_project", "projects::a_project_shows_the_parts_that_are_asked_for"),
    ("components", "create", "jira_save_component", "projects::a_component_is_created_and_changed"),
    ("components", "update", "jira_save_component", "projects::a_component_is_created_and_changed"),
    ("fields", "create metadata", "jira_find_fields", "fields::a_create_screen_says_what_is_required_and_allowed"),
    ("fields", "edit metadata", "jira_find_fields", "fields::an_edit_screen_is_that_of_the_issue"),
    ("fields", "by name", "jira_find_fields", "fields::fields_are_found_by_a_part_of_their_name"),
    ("fields", "options", "jira_find_fields", "fields::the_options_of_a_field_are_listed_with_their_ids"),
    ("users", "search", "jira_find_users", "fields::people_are_found_by_name_and_mail"),
    ("users", "myself", "jira_get_myself", "connection::myself"),
    ("users", "assignable", "jira_find_users", "fields::people_who_can_be_assigned"),
    ("filters", "list", "jira_list_filters", "filters::filters_are_listed_with_their_queries"),
    ("filters", "run (the query `filter = id`)", "jira_search_issues", "filters::a_filter_is_run_by_its_id"),
    ("filters", "create", "jira_create_filter", "filters::a_filter_is_created_as_it_was_written"),
    ("dashboards", "list", "jira_list_dashboards", "filters::dashboards_are_listed_and_searched"),
    ("dashboards", "gadgets of one", "jira_list_dashboards", "filters::a_dashboard_shows_its_gadgets"),
    ("boards", "list", "jira_list_boards", "boards::boards_are_listed_and_narrowed"),
    ("boards", "issues", "jira_get_board", "boards::a_walk_over_a_board_brings_every_issue_once"),
    ("boards", "configuration", "jira_get_board", "boards::a_board_shows_its_sprints_epics_and_set_up"),
    ("boards", "create (as an operation)", "atlassian_write_operation", "operations::a_board_is_created_by_its_operation"),
    ("backlog", "issues", "jira_get_board", "boards::a_walk_over_a_board_brings_every_issue_once"),
    ("backlog", "move issues there", "jira_plan_issues", "sprints::issues_are_moved_to_a_sprint_and_back"),
    ("sprints", "list", "jira_get_board", "boards::a_board_shows_its_sprints_epics_and_set_up"),
    ("sprints", "issues, goal, totals", "jira_get_sprint", "boards::the_active_sprint_shows_goal_totals_and_issues"),
    ("sprints", "create", "jira_save_sprint", "sprints::a_sprint_is_created_on_a_board"),
    ("sprints", "update", "jira_save_sprint", "sprints::a_sprint_is_renamed_started_and_completed"),
    ("sprints", "start, complete", "jira_save_sprint", "sprints::a_sprint_is_renamed_started_and_completed"),
    ("sprints", "move issues to one", "jira_plan_issues", "sprints::issues_are_moved_to_a_sprint_and_back"),
    ("epics", "list", "jira_get_board", "boards::a_board_shows_its_sprints_epics_and_set_up"),
    ("epics", "create", "jira_create_issue", "issue_creation::a_parent_is_an_epic_or_the_issue_of_a_sub_task"),
    ("epics", "move issues to one, out of one", "jira_plan_issues", "sprints::issues_are_moved_to_an_epic_and_out_of_it"),
    ("service desks", "list", "jira_get_service_desk", "service_desks::service_desks_are_listed", NO_SERVICE_API),
    (
        "service desks",
        "queues",
        "jira_get_service_desk",
        "service_desks::a_desk_shows_its_queues_and_request_types",
        NO_SERVICE_API,
    ),
    (
        "service desks",
        "request types",
        "jira_get_service_desk",
        "service_desks::a_desk_shows_its_queues_and_request_types",
        NO_SERVICE_API,
    ),
    ("service desks", "issues of a queue", "jira_get_service_desk", "service_desks::a_queue_shows_its_issues", NO_SERVICE_API),
    (
        "service desks",
        "fields of a request type",
        "jira_get_service_desk",
        "service_desks::the_fields_of_a_request_type_are_shown",
        NO_SERVICE_API,
    ),
    (
        "service desks",
        "requests: get",
        "jira_get_request",
        "service_desks::a_request_is_shown_with_slas_and_participants",
        NO_SERVICE_API,
    ),
    (
        "service desks",
        "requests: create",
        "jira_create_request",
        "service_desks::a_request_is_created_with_typed_fields",
        NO_SERVICE_API,
    ),
    (
        "service desks",
        "forms: answers with a new request (no documented operation reads a form's questions or answers)",
        "jira_create_request",
        "service_desks::a_request_is_raised_for_others",
        NO_SERVICE_API,
    ),
    (
        "service desks",
        "approvals: approve, decline",
        "jira_answer_approval",
        "service_desks::an_approval_is_answered_and_read_back",
        NO_SERVICE_API,
    ),
    ("pages", "get by id, address, title and space", "conf_get_page", "pages::a_page_is_read_by_id_title_and_address"),
    ("pages", "get by tiny link", "conf_get_page", "page_kinds::a_page_is_read_by_its_tiny_link"),
    ("pages", "get an earlier version", "conf_get_page", "page_kinds::an_earlier_version_is_read"),
    ("pages", "create", "conf_create_page", "pages::a_page_is_created_from_markdown"),
    ("pages", "update the whole", "conf_update_page", "pages::an_update_keeps_what_it_did_not_touch"),
    ("pages", "update one section", "conf_update_page", "page_edits::a_section_is_read_and_written_by_its_heading"),
    ("pages", "delete", "conf_delete_page", "page_tree::a_page_is_deleted_and_its_children_move_up"),
    ("pages", "move", "conf_move_page", "page_tree::a_page_moves_below_another_with_all_below_it"),
    ("pages", "move beside another", "conf_move_page", "page_tree::a_page_moves_beside_a_sibling_on_cloud", NO_BESIDE),
    ("pages", "copy", "conf_copy_page", "page_tree::a_page_is_copied_beside_itself"),
    ("pages", "copy with all below it", "conf_copy_page", "page_tree::a_tree_is_copied"),
    ("pages", "tree", "conf_list_pages", "page_tree::what_is_below_a_page_is_an_indented_list_with_ids"),
    ("pages", "children", "conf_list_pages", "page_tree::what_is_below_a_page_is_an_indented_list_with_ids"),
    ("pages", "history", "conf_get_history", "page_history::versions_are_listed_with_author_date_and_message"),
    ("pages", "diff of versions", "conf_compare_versions", "page_history::any_two_versions_are_compared_with_their_titles"),
    (
        "blog posts",
        "create, read, update",
        "conf_create_page conf_get_page conf_update_page",
        "page_kinds::a_blog_post_is_created_read_and_updated",
    ),
    ("blog posts", "list", "conf_list_pages", "page_tree::blog_posts_are_listed_the_newest_first"),
    ("blog posts", "delete", "conf_delete_page", "page_tree::a_blog_post_is_deleted"),
    ("live docs", "create, read", "conf_create_page conf_get_page", "page_kinds::a_live_doc_is_on_cloud_only", NO_LIVE_DOCS),
    ("page comments", "list footer ones", "conf_list_comments", "page_comments::all_comments_are_walked_once"),
    ("page comments", "list inline ones", "conf_list_comments", "page_comments::all_comments_are_walked_once"),
    ("page comments", "add", "conf_add_comment", "page_comments::a_comment_is_added_and_replied_to"),
    ("page comments", "reply", "conf_add_comment", "page_comments::a_comment_is_added_and_replied_to"),
    ("page comments", "add inline", "conf_add_comment", "page_comments::an_inline_comment_is_on_its_text", NO_ANCHOR),
    ("page comments", "change", "conf_update_comment", "page_comments::a_comment_is_changed"),
    (
        "page comments",
        "resolve, reopen",
        "conf_update_comment",
        "page_comments::an_inline_comment_is_resolved_and_reopened",
        NO_RESOLVING,
    ),
    ("page labels", "list", "conf_get_page", "page_kinds::what_hangs_at_a_page_is_included"),
    ("page labels", "add", "conf_change_labels", "page_belongings::labels_come_and_go"),
    ("page labels", "remove", "conf_change_labels", "page_belongings::labels_come_and_go"),
    ("page comments", "delete", "conf_remove_from_page", "page_belongings::what_is_removed_is_gone"),
    ("page attachments", "list", "conf_get_attachment", "page_belongings::files_are_listed_to_the_last"),
    ("page attachments", "read", "conf_get_attachment", "page_belongings::a_text_goes_up_and_comes_back"),
    ("page attachments", "add", "conf_add_attachment", "page_belongings::a_text_goes_up_and_comes_back"),
    (
        "page attachments",
        "add a new version",
        "conf_add_attachment",
        "page_belongings::a_file_of_the_same_name_gets_a_new_version",
    ),
    ("page attachments", "remove", "conf_remove_from_page", "page_belongings::what_is_removed_is_gone"),
    ("spaces", "list", "conf_list_spaces", "spaces::spaces_are_listed_to_the_last"),
    ("spaces", "get", "conf_get_space", "spaces::a_space_is_read_by_key_name_address_and_default"),
    ("spaces", "create", "conf_create_space", "spaces::a_space_is_created"),
    (
        "templates",
        "list",
        "conf_list_templates",
        "page_kinds::a_page_is_made_from_a_template",
        NO_TEMPLATE_API,
    ),
    (
        "templates",
        "create a page from one",
        "conf_create_page",
        "page_kinds::a_page_is_made_from_a_template",
        NO_TEMPLATE_API,
    ),
    ("restrictions", "read", "conf_get_page", "page_kinds::what_hangs_at_a_page_is_included"),
    ("restrictions", "set", "conf_set_restrictions", "page_restrictions::users_and_groups_are_set_by_name"),
    ("restrictions", "lift", "conf_set_restrictions", "page_restrictions::what_is_left_out_stays_and_an_empty_list_lifts_it"),
    ("views", "of a page", "conf_get_page", "page_kinds::what_hangs_at_a_page_is_included", NO_VIEWS),
    ("tasks", "list, of a page", "conf_list_tasks", "page_tasks::the_tasks_of_a_page_are_listed"),
    ("tasks", "list, across pages", "conf_list_tasks", "page_tasks::tasks_across_pages", NO_TASKS),
    ("tasks", "complete, reopen", "conf_complete_task", "page_tasks::a_task_is_ticked_off_and_reopened"),
    ("Confluence users", "find", "conf_find_users", "page_tasks::people_are_found"),
    ("watch", "a page", "conf_watch", "page_tasks::a_page_and_a_space_are_watched"),
    ("watch", "a space", "conf_watch", "page_tasks::a_page_and_a_space_are_watched"),
    ("CQL search", "with excerpts", "conf_search_cql", "pages::a_search_shows_ids_and_spaces"),
    ("sites", "Confluence's version and account", "conf_get_server_info", "connection::server_info"),
    ("this connection", "defaults", "set_defaults", "connection::defaults_are_set_shown_and_cleared"),
    ("every operation", "find", "atlassian_find_operations", "operations::words_find_the_operation_of_this_deployment_only"),
    (
        "every operation",
        "describe",
        "atlassian_describe_operation",
        "operations::an_operation_is_described_with_its_effect_and_arguments",
    ),
    (
        "every operation",
        "read",
        "atlassian_read_operation",
        "operations::reading_answers_what_the_server_sent_projected_to_the_fields",
    ),
    (
        "every operation",
        "write",
        "atlassian_write_operation",
        "operations::a_write_is_done_once_and_says_what_the_server_answered",
    ),
)


def _capability(subject: str, name: str, tools: str, test: str, not_on_data_center: str = "") -> Capability:
    module, _, function = test.partition("::")
    return Capability(subject, name, tuple(tools.split()), f"test_{module}::test_{function}", not_on_data_center)


CAPABILITIES: tuple[Capability, ...] = tuple(_capability(*row) for row in _ROWS)
