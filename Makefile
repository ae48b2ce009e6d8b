# Everything from nothing: Python 3.11 or newer with venv, and make.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: demo test check browser docs wheelhouse notebooks example clean

demo: $(VENV)/.installed
	$(BIN)/synergy demo --out synergy-demo

test: $(VENV)/.installed-dev browser check
	$(BIN)/python -m pytest -n auto

check: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The pages are checked in a real browser. Only root can install one, and only where apt is.
browser:
	@if ! command -v chromium >/dev/null && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; \
	then apt-get update -q && apt-get install -y -q chromium; fi

# The documentation, in site/.
docs: $(VENV)/.installed-dev
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet
	@echo site/index.html

# A zip for Windows without a package index, in dist/; for one Python alone: PYTHONS=3.13
wheelhouse: $(VENV)/.installed-dev
	$(BIN)/python scripts/wheelhouse.py $(if $(PYTHONS),--python $(PYTHONS))

$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --group dev
	touch $@

# The guided notebooks in JupyterLab, with this environment as their kernel.
notebooks: $(VENV)/.installed-notebooks
	$(BIN)/python -m jupyterlab notebooks

$(VENV)/.installed-notebooks: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --group notebooks
	touch $@

# The demo workbook follows from the CSV files beside it, the papers' templates from their script.
example: $(VENV)/.installed-dev
	$(BIN)/python -m tests.examples.workbook
	$(BIN)/python -m tests.examples.papers

clean:
	rm -rf $(VENV) site dist synergy-demo synergy-demo-store synergy-export
	rm -rf .mypy_cache .ruff_cache .pytest_cache
