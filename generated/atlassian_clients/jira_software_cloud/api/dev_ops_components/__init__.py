"""dev_ops_components of jira_software_cloud. Made by `make generate`."""
