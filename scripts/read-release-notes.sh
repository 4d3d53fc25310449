#!/usr/bin/env bash
# Prints the notes of a version from CHANGELOG.md, or says why it cannot be published:
#   scripts/read-release-notes.sh 1.2.3
# It must be a plain version, the one of package.json, the newest of the changelog, and dated.
set -euo pipefail
cd "$(dirname "$0")/.."

version=${1:-}

refuse() {
  echo "::error title=Not ready to be published::$1" >&2
  exit 1
}

[[ "$version" =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || refuse "The version must have the form 1.2.3."
[[ "$(jq --raw-output .version package.json)" == "$version" ]] ||
  refuse "package.json has another version than $version."

# The newest, so that neither “latest” nor the major tag ever goes back.
heading=$(grep '^## \[' CHANGELOG.md | grep --invert-match --max-count 1 '^## \[Unreleased\]' || true)
[[ "$heading" =~ ^##\ \[([0-9.]+)\]\ -\ [0-9]{4}-[0-9]{2}-[0-9]{2}$ && "${BASH_REMATCH[1]}" == "$version" ]] ||
  refuse "The newest section of CHANGELOG.md is not '## [$version] - YYYY-MM-DD'."

notes=$(awk -v heading="$heading" '/^## \[/ { inside = $0 == heading; next } inside' CHANGELOG.md)
[[ "$notes" =~ [^[:space:]] ]] || refuse "CHANGELOG.md says nothing of $version."
printf '%s\n' "$notes"
