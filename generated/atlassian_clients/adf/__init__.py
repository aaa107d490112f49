"""Facts of the Atlassian Document Format. Made by `make generate`."""
