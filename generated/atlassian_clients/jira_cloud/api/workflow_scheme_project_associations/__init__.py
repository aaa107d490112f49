"""workflow_scheme_project_associations of jira_cloud. Made by `make generate`."""
