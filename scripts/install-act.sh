#!/usr/bin/env bash
# Installs act, which runs GitHub's workflows here, into node_modules/.cache/bin, once for a version.
# Needs Go, unless there is an act on PATH: then that one is used. https://github.com/nektos/act
set -euo pipefail
cd "$(dirname "$0")/.."

version=0.2.89
act=$PWD/node_modules/.cache/bin/act

if [[ -x $act && $("$act" --version) == "act version $version" ]]; then exit 0; fi
if command -v act > /dev/null; then
  echo "$(act --version) from PATH, instead of $version"
  exit 0
fi
command -v go > /dev/null || {
  echo "Go is missing: it builds act; https://go.dev/dl" >&2
  exit 1
}
GOBIN=${act%/*} go install "github.com/nektos/act@v$version"
"$act" --version
