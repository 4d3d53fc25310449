#!/usr/bin/env bash
# Packs what users run (action.yml, dist/, LICENSE) into a .tar.gz, the same bytes for the same files:
#   scripts/pack-action.sh FILE
set -euo pipefail
file=$(realpath "$1")
cd "$(dirname "$0")/.."

tar --create --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX \
  action.yml dist LICENSE | gzip --no-name > "$file"
