# The commands of the project. `make demo` and `make test` are the two to start with; `make help` lists the rest.
# Works with GNU make on Linux, macOS and Windows (Git Bash); needs Python 3.11 or newer and git.

ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
CANDIDATES := python py
else
BIN := .venv/bin
CANDIDATES := python3 python3.14 python3.13 python3.12 python3.11 python
endif

# The first interpreter that is new enough; override with `make PYTHON=/path/to/python3.12 …`.
PYTHON ?= $(shell for name in $(CANDIDATES); do \
	command -v $$name >/dev/null 2>&1 && $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
RUN := $(BIN)/python
READY := .venv/.ready
TRANSPORT ?= http
SINCE ?= HEAD
PYTEST_WORKERS ?= auto
SECONDS ?= 600
READERS ?= storage adf wiki markdown

.DEFAULT_GOAL := help
.PHONY: help setup specs generate diff serve demo test fuzz check bench score docs clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-18s %s\n", $$1, $$2 }'

setup: $(READY) ## install the project and its tools into .venv

$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed and none was found. Install it, or name it: make PYTHON=/path/to/python3 …"; exit 1; }
	@test -x $(RUN) || $(PYTHON) -m venv .venv || { rm -rf .venv; $(PYTHON) -m virtualenv -q .venv; } || \
		{ rm -rf .venv; echo "$(PYTHON) can't make a virtual environment. On Debian and Ubuntu: apt install python3-venv"; exit 1; }
	@echo "Installing into .venv …"
	@$(RUN) -m pip install -q --disable-pip-version-check --no-warn-script-location -c constraints.txt -e '.[dev]'
	@touch $(READY)

specs: $(READY) ## refresh specs/ from Atlassian (or FROM=folder, without internet)
	$(RUN) -m atlassian_codegen specs $(if $(FROM),--from '$(FROM)')

diff: $(READY) ## say in words what changed in specs/ (since SINCE=HEAD, or against PUBLISHED=folder)
	@$(RUN) -m atlassian_codegen diff $(if $(PUBLISHED),--published '$(PUBLISHED)',--since $(SINCE))

generate: $(READY) ## turn specs/ into generated/
	$(RUN) -m atlassian_codegen generate

serve: $(READY) ## run the server (TRANSPORT=stdio, ws or http) with the settings of .env
	MCP_TRANSPORT=$(TRANSPORT) $(RUN) -m mcp_atlassian_oauth

demo: $(READY) ## the main job without accounts: sandbox, server, a real client's conversation
	@test -f generated/report.json || $(RUN) -m atlassian_codegen generate
	@$(RUN) -m demo

test: $(READY) ## the whole test suite
	$(RUN) -m pytest -n $(PYTEST_WORKERS) $(TESTS)

fuzz: $(READY) ## fuzz each reader of markup for SECONDS=600 (Linux only; READERS="storage adf" for some)
	@test "$$(uname -sm)" = "Linux x86_64" || { echo "make fuzz needs Linux on x86-64: atheris, the fuzzer, is published for nothing else."; exit 1; }
	@$(RUN) -c 'import atheris' 2>/dev/null || $(RUN) -m pip install -q --disable-pip-version-check -c constraints.txt 'atheris>=3.0'
	@mkdir -p build/faults
	@for reader in $(READERS); do echo "$$reader, $(SECONDS) s"; \
		$(RUN) -m tests.fuzz.markup_fuzz $$reader --seconds $(SECONDS) --faults build/faults || exit 1; done

check: $(READY) ## lint, format, types, import contracts, generated code and docs up to date
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy
	$(BIN)/lint-imports
	$(RUN) -m atlassian_codegen generate --check

bench: $(READY) ## ratios to floors and peers, in one run
	$(RUN) -m bench $(BENCH)

score: $(READY) ## what survives the conversions, on the corpora beside the checkout
	@test -f ../shared/score/roundtrip.py || { echo "needs ../shared (corpora and score)"; exit 1; }
	$(RUN) ../shared/score/roundtrip.py

docs: $(READY) ## rewrite the tables of docs/ and .env.example from the code
	$(RUN) -m mcp_atlassian_oauth.tools.index > .index.json && mv .index.json server/mcp_atlassian_oauth/tools/index.json
	$(RUN) -m mcp_atlassian_oauth.tools.docs > docs/tools.md
	$(RUN) -m mcp_atlassian_oauth.configuration .
	$(RUN) -m mcp_atlassian_oauth.markup.docs > docs/markup.md

clean: ## remove everything that was installed or cached
	rm -rf .venv .bench build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
