"""The operations of jira_software_cloud, one package for each tag. Made by `make generate`."""
