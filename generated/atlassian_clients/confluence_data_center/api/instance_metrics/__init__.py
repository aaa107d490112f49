"""instance_metrics of confluence_data_center. Made by `make generate`."""
