"""workflow_transition_rules of jira_cloud. Made by `make generate`."""
