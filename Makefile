# make run [FILE=path]   set up, and open the window
# make test              set up, and run every test, on all cores
# make check             lint, types and the layers between packages
# make accuracy [CORPORA=dir]   how much is found and how right it is, on the corpora in that folder (no part of this
#                        project); fails where that is less than it was
# make bench [CORPORA=dir]   the same, and how long everything takes, beside what it is built on
# make screenshots       pictures of every state of the window, in build/screenshots
# make package           the Debian package, in build/
# make test-package      the same, then installs it in a fresh Debian and tries it there (as root; needs
#                        debootstrap, xvfb, xdotool, lintian)
# make translations      every text of the window into resources/translations/*.ts, and these compiled
# make lock              pin the dependencies of pyproject.toml anew

FILE ?= $(firstword $(wildcard resources/samples/*.txt))
PYTHON_IN = .venv/bin/python -m
LOCK = uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --upgrade \
	--no-annotate --no-header --quiet

CORPORA ?= ../shared/benchmarks

.PHONY: run test check accuracy bench screenshots package test-package translations lock setup setup-dev clean

run: setup
	@sh packaging/setup/run.sh "$(FILE)"

test: setup-dev
	QT_QPA_PLATFORM=offscreen $(PYTHON_IN) pytest -n auto --dist loadfile

check: setup-dev
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

accuracy: setup-dev
	$(PYTHON_IN) tests.benchmarks.accuracy $(CORPORA) --floor tests/benchmarks/floor.json
	$(PYTHON_IN) tests.benchmarks.constructions $(CORPORA)/polnear/dev
	$(PYTHON_IN) tests.benchmarks.textacy_quotations $(CORPORA)

bench: accuracy
	$(PYTHON_IN) pytest -q tests/benchmarks/panel_speed.py
	$(PYTHON_IN) tests.benchmarks.long_texts
	-$(PYTHON_IN) tests.benchmarks.library_import
	QT_QPA_PLATFORM=offscreen $(PYTHON_IN) tests.benchmarks.long_window
	$(PYTHON_IN) tests.benchmarks.startup "$(FILE)" --rounds 3

screenshots: setup-dev
	$(PYTHON_IN) tests.screenshots build/screenshots

package:
	@sh packaging/setup/package.sh

test-package: package setup-dev
	SIDELIGHT_DEB=$$(ls build/sidelight_*.deb) $(PYTHON_IN) pytest -rs tests/packaging/test_installed.py

setup:
	@sh packaging/setup/environment.sh requirements.txt

setup-dev:
	@sh packaging/setup/environment.sh requirements-dev.txt

translations: setup-dev
	PYTHONPATH=. .venv/bin/python packaging/translations.py

lock:
	$(LOCK) -o requirements.txt
	$(LOCK) --group dev -o requirements-dev.txt
	$(LOCK) --group package -o requirements-package.txt

clean:
	rm -rf build dist .venv
