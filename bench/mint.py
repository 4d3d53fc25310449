"""What people use instead, in Python: the same calls one after the other, over one session.

requests trusts the bench's certificate by REQUESTS_CA_BUNDLE.
"""

import base64
import hashlib
import hmac
import os

import requests

env = os.environ
graph = f"{env['GRAPH_URL']}/{env['GRAPH_VERSION']}"
app_token = f"{env['APP_ID']}|{env['APP_SECRET']}"
session = requests.Session()


def ask(method, url, token=None, **options):
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    answer = session.request(method, url, headers=headers, timeout=10, **options)
    answer.raise_for_status()
    return answer.json() if answer.content else None


def proof_of(token):
    return hmac.new(env["APP_SECRET"].encode(), token.encode(), hashlib.sha256).hexdigest()


def inspect(token):
    query = {"input_token": token, "appsecret_proof": proof_of(app_token)}
    return ask("GET", f"{graph}/debug_token", app_token, params=query)["data"]


def seal(public_key, value):
    from nacl.public import PublicKey, SealedBox

    box = SealedBox(PublicKey(base64.b64decode(public_key)))
    return base64.b64encode(box.encrypt(value.encode())).decode()


assert inspect(env["USER_TOKEN"])["is_valid"]
exchange = {
    "grant_type": "fb_exchange_token",
    "client_id": env["APP_ID"],
    "client_secret": env["APP_SECRET"],
    "fb_exchange_token": env["USER_TOKEN"],
}
user_token = ask("POST", f"{graph}/oauth/access_token", data=exchange)["access_token"]
query = {"fields": "id,name,access_token,tasks", "appsecret_proof": proof_of(user_token)}
page_token = ask("GET", f"{graph}/{env['PAGE_ID']}", user_token, params=query)["access_token"]
verdict = inspect(page_token)
assert verdict["is_valid"] and verdict["expires_at"] == 0
print(f"::add-mask::{page_token}")
with open(env["GITHUB_OUTPUT"], "a", encoding="utf-8") as output:
    output.write(f"page-token={page_token}\n")

if env.get("SECRET_NAME"):
    secrets = f"{env['GITHUB_URL']}/repos/{env['SECRET_REPOSITORY']}/actions/secrets"
    key = ask("GET", f"{secrets}/public-key", env["GITHUB_PAT"])
    body = {"encrypted_value": seal(key["key"], page_token), "key_id": key["key_id"]}
    ask("PUT", f"{secrets}/{env['SECRET_NAME']}", env["GITHUB_PAT"], json=body)
    assert ask("GET", f"{secrets}/{env['SECRET_NAME']}", env["GITHUB_PAT"])["updated_at"]
