"""audit_records of jira_cloud. Made by `make generate`."""
