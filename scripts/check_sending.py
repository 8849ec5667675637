"""Checks Youdu's envelope with a cipher that is not ours: python check_sending.py ENVELOPE

ENVELOPE is the program of that name in Examples/SendLayer. What it seals is decrypted here with PyCryptodome and taken
apart by the vendor's description, and what is sealed here it has to open: for messages of all lengths round the borders
of blocks, in ASCII and in Chinese, and for apps with ids of several lengths. What is broken it must refuse.
"""

import base64
import os
import pathlib
import subprocess
import sys

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad, unpad

KEY = bytes(range(100, 132))
# The padding, of which AES itself knows nothing.
BLOCK = 32
HEAD = 16
APPS = ["a", "shop-notifier", "sysMsgAssistant", "ydEA2B7D9C48F14E0A9D2C1B5E6F7A8B"]
MESSAGES = [bytes(range(count)) for count in range(2 * BLOCK + 1)] + [
    b'{"toUser":"zhangsan","msgType":"text","text":{"content":"hello"}}',
    '{"toUser":"zhangsan|lisi","msgType":"text","text":{"content":"您的包裹已揽收 📦"}}'.encode(),
    "长".encode() * 600,
    os.urandom(1 << 17),
]


def run(program, task, app, lines):
    environment = os.environ | {"YOUDU_APP": app, "YOUDU_KEY": base64.b64encode(KEY).decode()}
    text = "".join(line + "\n" for line in lines)
    done = subprocess.run([program, task], input=text, env=environment, capture_output=True, text=True, check=True)
    answers = done.stdout.splitlines()
    if len(answers) != len(lines):
        sys.exit(f"error: {len(lines)} lines for '{task}' gave {len(answers)}")
    return answers


def encoded(message):
    return base64.b64encode(message).decode()


ENCODED = [encoded(message) for message in MESSAGES]


def sealed(message, app, *, key=KEY, iv=None, length=None):
    """An envelope as the vendor describes it, or one that is wrong in one respect."""
    length = len(message) if length is None else length
    plain = os.urandom(HEAD) + length.to_bytes(4, "big") + message + app.encode()
    return encoded(AES.new(key, AES.MODE_CBC, iv or key[:16]).encrypt(pad(plain, BLOCK)))


def opened(envelope, app):
    """The message in an envelope, which must be as the vendor describes it; and the random bytes before it."""
    cipher = AES.new(KEY, AES.MODE_CBC, KEY[:16])
    plain = unpad(cipher.decrypt(base64.b64decode(envelope, validate=True)), BLOCK)
    length = int.from_bytes(plain[HEAD : HEAD + 4], "big")
    message, rest = plain[HEAD + 4 :][:length], plain[HEAD + 4 + length :]
    if len(message) != length or rest != app.encode():
        raise ValueError("the length or the app's id is wrong")
    return message, plain[:HEAD]


def check_sealing(program, app):
    heads = set()
    for message, envelope in zip(MESSAGES, run(program, "seal", app, ENCODED)):
        found, head = opened(envelope, app)
        if found != message:
            sys.exit(f"error: a message of {len(message)} bytes for '{app}' came out as another one")
        heads.add(head)
    if len(heads) != len(MESSAGES):
        sys.exit("error: the random bytes repeat")


def check_opening(program, app):
    # The vendor's own Python takes an IV of its own and does not send it: only the random bytes differ then.
    for iv in [None, os.urandom(16)]:
        envelopes = [sealed(message, app, iv=iv) for message in MESSAGES]
        if run(program, "open", app, envelopes) != ENCODED:
            sys.exit(f"error: an envelope for '{app}' was opened as another message")


def check_refusals(program, app):
    message = b'{"errcode":0}'
    whole = base64.b64decode(sealed(message, app))
    broken = {
        "another key": sealed(message, app, key=KEY[::-1]),
        "another app": sealed(message, app + "2"),
        "a length past the end": sealed(message, app, length=len(message) + 1),
        "a length of 4 GB": sealed(message, app, length=2**32 - 1),
        "a length that is too small": sealed(message, app, length=len(message) - 1),
        "half a block": encoded(whole[:-16]),
        "no bytes": "",
        "no Base64": "%%%",
    }
    for (name, _), answer in zip(broken.items(), run(program, "open", app, list(broken.values()))):
        if not answer.startswith("error: "):
            sys.exit(f"error: an envelope with {name} was opened")
    return len(broken)



def main(program):
    broken = 0
    for app in APPS:
        check_sealing(program, app)
        check_opening(program, app)
        broken += check_refusals(program, app)
    count = len(APPS) * len(MESSAGES)
    print(f"{count} envelopes opened by PyCryptodome, {2 * count} of its own opened, {broken} broken ones refused")


main(pathlib.Path(sys.argv[1]))
