"""The behaviours of Jira, for both dialects: one module per subject, `routes` puts them together."""
