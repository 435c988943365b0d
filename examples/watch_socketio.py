#!/usr/bin/env python3
"""Watches a match live over Socket.IO: python3 watch_socketio.py http://localhost:3000 MATCH_ID

Prints each ball, survives a lost connection without a gap, comes back when it is asked to, and ends with the match.
Needs python-socketio with its client (Debian: python3-socketio, python3-websocket, python3-requests).
"""

import json
import os
import random
import sys
import threading
import time

import requests
import socketio

SERVER, MATCH_ID = sys.argv[1:3]
NAMESPACE = f"/matches/{MATCH_ID}"
FINAL = ("FORBIDDEN", "NO_SUCH_MATCH")  # refusals that another try won't change
REST = 3.0  # seconds

have = None  # the last seq we hold
balls = 0
come_back = 0.0  # our turn in seconds, as a server said that goes down
over = threading.Event()
one_at_a_time = threading.RLock()  # python-socketio hands each message to a thread of its own


def fail(error):
    print(f"{error['code']}: {error['message']}", file=sys.stderr, flush=True)
    os._exit(1)


def auth():
    """A fresh token for each connection, and from where to go on."""
    answer = requests.post(f"{SERVER}/api/v1{NAMESPACE}/spectator-tokens", json={}, timeout=10)
    if answer.status_code in (403, 404):
        fail(answer.json()["error"])
    answer.raise_for_status()
    said = {"token": answer.json()["token"]}
    return said if have is None else {**said, "since": have}


def receive(client, update):
    """The rule: what we have, drop; what follows it, take; what is further ahead, ask for the gap."""
    global have
    if is_farewell(update):
        return
    is_greeting = "snapshot" in update
    if have is not None and not is_greeting:
        if update["seq"] <= have:
            return
        if update["prevSeq"] > have:
            answer = client.call("catch-up", {"since": have}, namespace=NAMESPACE)
            if "error" in answer:
                client.disconnect()  # connecting again brings what is missing too
            else:
                receive(client, answer)
            return
    # Two answers may tell the same: each event has its own seq.
    held, have = have or 0, max(have or 0, update["seq"])
    for event in update["events"]:
        if event["seq"] > held or event["type"] == "CONNECTION_ESTABLISHED":
            show(event["type"], event["data"])


def receive_alone(client, update):
    with one_at_a_time:
        receive(client, update)


def is_farewell(update):
    """The last word before the server hangs up says why, and when to come back."""
    global come_back
    for event in update["events"]:
        if event["type"] == "ERROR":
            if event["data"]["code"] in FINAL:
                fail(event["data"])
            print(f"{event['data']['code']}: {event['data']['message']}", file=sys.stderr)
            come_back = event["data"].get("comeBackInMs", 0) / 1000
            return True
    return False


def show(kind, data):
    global balls
    if kind == "CONNECTION_ESTABLISHED":
        print(f"{data['teams'][0]['name']} v {data['teams'][1]['name']}")
    elif kind == "BALL_BOWLED":
        balls += 1
        score = data["inningsState"]["score"]
        print(f"{data['over']}.{data['ballInOver']} {data['symbol']}  {score}  {data['commentary']}")
    elif kind == "MATCH_COMPLETE":
        print(json.dumps({"seq": have, "balls": balls, "result": data["result"]}), flush=True)
        over.set()


def watch():
    """One connection, until it is lost or the match is over."""
    client = socketio.Client(reconnection=False)  # we know better when
    ended = threading.Event()
    client.on("update", lambda update: receive_alone(client, update), namespace=NAMESPACE)
    client.on("disconnect", lambda *_: ended.set(), namespace=NAMESPACE)
    client.on("connect_error", lambda why=None: is_refusal(why), namespace=NAMESPACE)
    client.connect(SERVER, namespaces=[NAMESPACE], auth=auth, transports=["websocket"])
    while not over.is_set() and not ended.wait(0.1):
        pass
    client.disconnect()


def is_refusal(why):
    data = why.get("data") if isinstance(why, dict) else None
    if isinstance(data, dict) and data.get("code") in FINAL:
        fail(data)


while not over.is_set():
    try:
        watch()
    except (socketio.exceptions.ConnectionError, requests.RequestException):
        pass  # the network or the server is down
    if not over.is_set():
        time.sleep(come_back or REST * (0.5 + random.random()))
        come_back = 0.0
