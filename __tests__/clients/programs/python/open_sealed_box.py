"""Opens a libsodium sealed box with PyNaCl.

Reads `{"privateKey", "sealed"}` as JSON, both base64, from standard input and prints the text as
JSON; fails when the box was not sealed under that key.
"""

import json
import sys
from base64 import b64decode

from nacl.public import PrivateKey, SealedBox

given = json.load(sys.stdin)
box = SealedBox(PrivateKey(b64decode(given["privateKey"])))
print(json.dumps(box.decrypt(b64decode(given["sealed"])).decode("utf-8")))
