"""The operations of confluence_cloud_v2, one package for each tag. Made by `make generate`."""
