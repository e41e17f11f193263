# Two commands do all set-up themselves on Debian or Ubuntu: `make demo` and `make test`.
.PHONY: demo test bench check requirements clean
PY := .venv/bin/python

demo:
	@scripts/setup.sh requirements/default.txt
	@$(PY) -m duanju make examples/last-bus.txt -o demo/last-bus
	@echo "the film: demo/last-bus/release/01.mp4   the page: demo/last-bus/release/index.html"

test: check
	@$(PY) -m duanju assets fetch || echo "no source of the voices and fonts answers: their tests are skipped"
	@$(PY) -m pytest

check:
	@scripts/setup.sh requirements/dev.txt browser
	@.venv/bin/ruff check src tests benchmarks && .venv/bin/ruff format --check src tests benchmarks && .venv/bin/mypy && .venv/bin/lint-imports

bench:
	@scripts/setup.sh requirements/bench.txt
	@$(PY) -m benchmarks

requirements:
	@uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 pyproject.toml -o requirements/default.txt
	@uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 pyproject.toml --group dev -c requirements/default.txt -o requirements/dev.txt
	@uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 pyproject.toml --group dev --group bench --group listen -c requirements/default.txt -o requirements/bench.txt

clean:
	rm -rf .venv demo .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
