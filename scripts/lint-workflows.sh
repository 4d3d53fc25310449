#!/usr/bin/env bash
# Lints the workflows, the examples, action.yml and all shell scripts, and stops at the first linter
# that finds something: shellcheck, actionlint, zizmor with its pedantic persona. Installs what is
# missing into node_modules/.cache, once for each version: Go and Python are needed for that.
set -euo pipefail
cd "$(dirname "$0")/.."

actionlint_version=1.7.12
zizmor_version=1.32.0
tools=$PWD/node_modules/.cache/workflow-linters
actionlint=$tools/actionlint-$actionlint_version/actionlint
zizmor=$tools/zizmor-$zizmor_version/bin/zizmor

need() {
  command -v "$1" > /dev/null || {
    echo "$2 is missing: $3" >&2
    exit 1
  }
}

if ! command -v shellcheck > /dev/null && [[ $(id -u) == 0 ]] && command -v apt-get > /dev/null; then
  apt-get -qq update > /dev/null
  apt-get -qq install --yes shellcheck > /dev/null
fi
need shellcheck ShellCheck "apt-get install shellcheck, or https://www.shellcheck.net"
if [[ ! -x $actionlint ]]; then
  need go Go "it builds actionlint; https://go.dev/dl"
  GOBIN=${actionlint%/*} go install "github.com/rhysd/actionlint/cmd/actionlint@v$actionlint_version"
fi
if [[ ! -x $zizmor ]]; then
  need python3 "Python 3" "zizmor is installed from PyPI; https://www.python.org/downloads"
  python3 -m venv --clear "${zizmor%/bin/*}"
  "${zizmor%/*}/pip" install --quiet --disable-pip-version-check "zizmor==$zizmor_version"
fi

# Tracked or new, whatever its name: a shell script is what says so in its first line.
scripts=()
while IFS= read -r file; do
  [[ -f $file ]] || continue
  IFS= read -r first_line < "$file" || true
  [[ $first_line != '#!'*sh ]] || scripts+=("$file")
done < <(git ls-files --cached --others --exclude-standard -- ":(exclude)*dist/*")
shellcheck "${scripts[@]}"
echo "✔ shellcheck: ${#scripts[@]} scripts"

# In a copy, each example stands where people put it and uses the action of this commit: so its
# inputs and outputs are held against action.yml, which actionlint reads only behind `uses: ./`.
shopt -s nullglob
examples=(examples/*.yml)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
mkdir -p "$copy/.git" "$copy/.github/workflows"
cp -R action.yml dist "$copy"
for example in "${examples[@]}"; do
  sed -E 's|uses: OWNER/facebook-page-token@[^ ]+|uses: ./|' "$example" \
    > "$copy/.github/workflows/${example##*/}"
done
"$actionlint" -shellcheck shellcheck -pyflakes ''
[[ ${#examples[@]} == 0 ]] || (cd "$copy" && "$actionlint" -shellcheck shellcheck -pyflakes '')
echo "✔ actionlint $actionlint_version: .github/workflows, action.yml, ${#examples[@]} examples"

# zizmor asks for a commit; this, for the version beside it, by which people and Dependabot read it.
pins=$(grep -nE '^ *(- )?uses: [^.]' .github/workflows/*.yml "${examples[@]}" | grep -v 'uses: OWNER/facebook-page-token')
if grep -vE '@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$' <<< "$pins"; then
  echo "Each action is pinned as owner/name@<commit> # v1.2.3, and these are not." >&2
  exit 1
fi
"$zizmor" --quiet --offline --persona pedantic --strict-collection --no-progress \
  --config .github/zizmor.yml . "${examples[@]}"
echo "✔ zizmor $zizmor_version: .github, action.yml, ${#examples[@]} examples"
