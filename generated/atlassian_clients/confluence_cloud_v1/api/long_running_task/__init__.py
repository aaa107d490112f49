"""long_running_task of confluence_cloud_v1. Made by `make generate`."""
