"""Drives the emulator with facebook-sdk and prints what it saw as one line of JSON.

Its newest version is v3.1, long dead: Facebook serves such a call with the oldest living one.
"""

import json
import os

import facebook

facebook.FACEBOOK_GRAPH_URL = os.environ["GRAPH_URL"] + "/"
VERSION = "3.1"

app = {"app_id": os.environ["APP_ID"], "app_secret": os.environ["APP_SECRET"]}
page_id = os.environ["PAGE_ID"]

short_lived = facebook.GraphAPI(os.environ["USER_TOKEN"], version=VERSION)
exchanged = short_lived.extend_access_token(**app)

user = facebook.GraphAPI(exchanged["access_token"], version=VERSION)
accounts = list(user.get_all_connections("me", "accounts", limit=1))
page_token = next(page["access_token"] for page in accounts if page["id"] == page_id)

page = facebook.GraphAPI(page_token, version=VERSION)
post = page.put_object(page_id, "feed", message=os.environ["MESSAGE"])
feed = page.get_connections(page_id, "feed")["data"]

try:
    facebook.GraphAPI(page_token[:-9], version=VERSION).get_object("me")
    refusal = None
except facebook.GraphAPIError as error:
    refusal = {"code": error.code, "message": error.message}

print(
    json.dumps(
        {
            "exchanged": exchanged,
            "accounts": [{"id": page["id"], "name": page["name"]} for page in accounts],
            "pageToken": page_token,
            "inspection": page.debug_access_token(page_token, **app)["data"],
            "postId": post["id"],
            "feed": [post["message"] for post in feed],
            "refusal": refusal,
        }
    )
)
