"""The operations of jira_cloud, one package for each tag. Made by `make generate`."""
