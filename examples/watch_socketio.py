#!/usr/bin/env python3
"""Watches a match live over Socket.IO: python3 watch_socketio.py http://localhost:3000 MATCH_ID

Prints each ball, survives a lost connection without a gap, and ends with the match.
Needs python-socketio with its client (Debian: python3-socketio, python3-websocket, python3-requests).
"""

import json
import sys
import threading

import requests
import socketio

SERVER, MATCH_ID = sys.argv[1:3]
NAMESPACE = f"/matches/{MATCH_ID}"

have = None  # the last seq we hold
balls = 0
over = threading.Event()
client = socketio.Client()


def auth():
    """Asked again for each connection: a fresh token, and from where to go on."""
    answer = requests.post(f"{SERVER}/api/v1{NAMESPACE}/spectator-tokens", json={}, timeout=10)
    answer.raise_for_status()
    said = {"token": answer.json()["token"]}
    return said if have is None else {**said, "since": have}


def receive(update):
    """The rule: what we have, drop; what follows it, take; what is further ahead, ask for the gap."""
    global have
    is_greeting = "snapshot" in update
    if have is not None and not is_greeting:
        if update["seq"] <= have:
            return
        if update["prevSeq"] > have:
            receive(client.call("catch-up", {"since": have}, namespace=NAMESPACE))
            return
    have = update["seq"]
    for event in update["events"]:
        show(event["type"], event["data"])


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
    elif kind == "ERROR":
        print(f"{data['code']}: {data['message']} {data['whatToDo']}", file=sys.stderr)


client.on("update", receive, namespace=NAMESPACE)
client.connect(SERVER, namespaces=[NAMESPACE], auth=auth, transports=["websocket"])
over.wait()
client.disconnect()
