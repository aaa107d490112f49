"""issue_attachments of jira_cloud. Made by `make generate`."""
