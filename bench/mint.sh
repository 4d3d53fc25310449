#!/usr/bin/env bash
# What people use instead, in bash: the same calls one after the other, each a curl of its own.
# curl trusts the bench's certificate by CURL_CA_BUNDLE.
set -euo pipefail

graph="$GRAPH_URL/$GRAPH_VERSION"
app_token="$APP_ID|$APP_SECRET"

ask() {
  curl --silent --show-error --fail "$@"
}

proof_of() {
  printf '%s' "$1" | openssl dgst -sha256 -hmac "$APP_SECRET" -r | cut -d ' ' -f 1
}

inspect() {
  ask --get "$graph/debug_token" --header "Authorization: Bearer $app_token" \
    --data-urlencode "input_token=$1" --data-urlencode "appsecret_proof=$(proof_of "$app_token")"
}

inspect "$USER_TOKEN" | jq --exit-status .data.is_valid >/dev/null

long_lived=$(ask "$graph/oauth/access_token" \
  --data-urlencode grant_type=fb_exchange_token \
  --data-urlencode "client_id=$APP_ID" \
  --data-urlencode "client_secret=$APP_SECRET" \
  --data-urlencode "fb_exchange_token=$USER_TOKEN" | jq --raw-output .access_token)

page_token=$(ask --get "$graph/$PAGE_ID" --header "Authorization: Bearer $long_lived" \
  --data-urlencode fields=id,name,access_token,tasks \
  --data-urlencode "appsecret_proof=$(proof_of "$long_lived")" | jq --raw-output .access_token)

inspect "$page_token" | jq --exit-status '.data.is_valid and .data.expires_at == 0' >/dev/null
echo "::add-mask::$page_token"
echo "page-token=$page_token" >>"$GITHUB_OUTPUT"

[[ -n "${SECRET_NAME:-}" ]] || exit 0

secrets="$GITHUB_URL/repos/$SECRET_REPOSITORY/actions/secrets"
authorization="Authorization: Bearer $GITHUB_PAT"
public_key=$(ask "$secrets/public-key" --header "$authorization")
sealed=$(PAGE_TOKEN="$page_token" PUBLIC_KEY="$(jq --raw-output .key <<<"$public_key")" "$PYTHON" -c '
import base64, os
from nacl.public import PublicKey, SealedBox
key = PublicKey(base64.b64decode(os.environ["PUBLIC_KEY"]))
print(base64.b64encode(SealedBox(key).encrypt(os.environ["PAGE_TOKEN"].encode())).decode())
')
jq --null-input --arg sealed "$sealed" --arg id "$(jq --raw-output .key_id <<<"$public_key")" \
  '{encrypted_value: $sealed, key_id: $id}' |
  ask --request PUT "$secrets/$SECRET_NAME" --header "$authorization" \
    --header "Content-Type: application/json" --data-binary @-
ask "$secrets/$SECRET_NAME" --header "$authorization" | jq --exit-status .updated_at >/dev/null
