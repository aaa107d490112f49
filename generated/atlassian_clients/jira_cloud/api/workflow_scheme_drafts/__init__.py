"""workflow_scheme_drafts of jira_cloud. Made by `make generate`."""
