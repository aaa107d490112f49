"""The operations of confluence_cloud_v1, one package for each tag. Made by `make generate`."""
