#!/usr/bin/env python3
"""Watches a match live with nothing but the standard library: python3 watch_events.py http://localhost:3000 MATCH_ID

Reads server-sent events, prints each ball, goes on where a lost connection broke off when the server asks it to, and ends
with the match.
"""

import http.client
import json
import random
import sys
import time
import urllib.error
import urllib.request

SERVER, MATCH_ID = sys.argv[1:3]
MATCH = f"{SERVER}/api/v1/matches/{MATCH_ID}"

have = None  # the last seq we hold
balls = 0
rest = 3.0  # seconds until we come back; the server may say another time


def fetch_token():
    ask = urllib.request.Request(
        f"{MATCH}/spectator-tokens", data=b"{}", headers={"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(ask, timeout=10) as answer:
        return json.load(answer)["token"]


def messages():
    """Each message of one connection, as (event, data)."""
    global rest
    since = "" if have is None else f"?since={have}"
    ask = urllib.request.Request(f"{MATCH}/live{since}", headers={"Authorization": f"Bearer {fetch_token()}"})
    with urllib.request.urlopen(ask, timeout=90) as stream:
        event, data = "message", []
        for line in stream:
            field, _, value = line.decode().rstrip("\n").partition(": ")
            if field == "event":
                event = value
            elif field == "data":
                data.append(value)
            elif field == "retry":
                rest = int(value) / 1000
            elif field == "" and data:
                yield event, json.loads("\n".join(data))
                event, data = "message", []


def show(kind, data):
    """Prints one announcement; true when the match is over."""
    global balls
    if kind == "CONNECTION_ESTABLISHED":
        print(f"{data['teams'][0]['name']} v {data['teams'][1]['name']}")
    elif kind == "BALL_BOWLED":
        balls += 1
        score = data["inningsState"]["score"]
        print(f"{data['over']}.{data['ballInOver']} {data['symbol']}  {score}  {data['commentary']}")
    elif kind == "MATCH_COMPLETE":
        print(json.dumps({"seq": have, "balls": balls, "result": data["result"]}))
        return True
    return False


def watch():
    """Shows what comes on one connection; true when the match is over."""
    global have
    for event, update in messages():
        if event != "update":
            continue
        if have is not None and "snapshot" not in update:
            if update["seq"] <= have:
                continue
            if update["prevSeq"] > have:
                return False  # A gap: connecting again brings what is missing.
        have = update["seq"]
        if any([show(one["type"], one["data"]) for one in update["events"]]):
            return True
    return False


while True:
    try:
        if watch():
            break
    except urllib.error.HTTPError as refused:
        # 429 and 503 pass: we ask too often, or the server is starting.
        if refused.code not in (429, 503):
            sys.exit(refused.read().decode())
    except (OSError, http.client.HTTPException):
        pass  # the network or the server is down
    time.sleep(rest * (1 + 0.2 * random.random()))
    rest = 3.0
