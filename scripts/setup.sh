#!/usr/bin/env sh
# Sets up .venv with exactly the requirements named; installs what the system lacks where it may (root or sudo).
# Usage: scripts/setup.sh REQUIREMENTS [browser]
set -eu
cd "$(dirname "$0")/.."
requirements=$1
browser=${2:-}

system() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if [ "$(id -u)" = 0 ]; then root=""; elif sudo -n true 2>/dev/null; then root="sudo"; else return 1; fi
    echo "setup: installing $* with apt-get"
    $root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

python=""
for p in python3.11 python3.12 python3.13 python3; do
    if command -v "$p" >/dev/null 2>&1 && "$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then python=$p; break; fi
done
if [ -z "$python" ]; then
    system python3 python3-venv || { echo "setup: Python 3.11 or newer is needed; please install it." >&2; exit 1; }
    python=python3
fi

stamp=".venv/.$(basename "$requirements")"
if [ ! -f "$stamp" ] || [ "$requirements" -nt "$stamp" ] || [ pyproject.toml -nt "$stamp" ]; then
    if ! [ -x .venv/bin/python ]; then
        "$python" -m venv .venv >/dev/null 2>&1 || {
            rm -rf .venv
            system python3-venv || { echo "setup: python3-venv is needed; please install it." >&2; exit 1; }
            "$python" -m venv .venv
        }
    fi
    echo "setup: installing the requirements (about a minute the first time)"
    .venv/bin/python -m pip install -q --disable-pip-version-check uv==0.13.9
    .venv/bin/uv pip install -q --python .venv/bin/python --require-hashes -r "$requirements"
    .venv/bin/uv pip install -q --python .venv/bin/python --no-deps -e .
    touch "$stamp"
fi

if ! .venv/bin/python -c 'import skia' 2>/dev/null; then
    system libegl1 libgl1 libexpat1 || true
    .venv/bin/python -c 'import skia' || { echo "setup: please install libegl1 and libgl1 (Skia needs them)." >&2; exit 1; }
fi

if [ "$browser" = browser ]; then
    if ! command -v chromium >/dev/null 2>&1 && ! command -v google-chrome >/dev/null 2>&1; then
        system chromium || echo "setup: no Chromium; the tests of pages in a browser will be skipped." >&2
    fi
    .venv/bin/python -m playwright --version >/dev/null 2>&1 || system libatomic1 || true
fi
