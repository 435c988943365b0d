#!/usr/bin/env python3
"""Scores an over with nothing but the standard library: python3 score.py http://localhost:3000 EMAIL PASSWORD

Signs in (or signs up), saves two teams, arranges a match, records its first over and the wicket in it, sends an answer that
was lost once more, and prints how the match stands.
"""

import json
import sys
import urllib.error
import urllib.request
import uuid

SERVER, EMAIL, PASSWORD = sys.argv[1:4]
token = None


def call(method, path, body=None):
    """The answer; an error ends the program with its code and words."""
    headers = {"Content-Type": "application/json"}
    if token is not None:
        headers["Authorization"] = f"Bearer {token}"
    data = None if body is None else json.dumps(body).encode()
    ask = urllib.request.Request(f"{SERVER}/api/v1{path}", data=data, headers=headers, method=method)
    with urllib.request.urlopen(ask, timeout=10) as answer:
        return json.load(answer)


def sign_in():
    try:
        return call("POST", "/tokens", {"email": EMAIL, "password": PASSWORD})["token"]
    except urllib.error.HTTPError as refused:
        if json.load(refused)["error"]["code"] != "BAD_CREDENTIALS":
            raise
    call("POST", "/accounts", {"email": EMAIL, "password": PASSWORD, "name": "Ann"})
    return sign_in()


def save_team(name):
    """A saved team's id, and its players' ids."""
    players = [{"name": f"{name} {number}"} for number in range(1, 12)]
    team = call("POST", "/teams", {"name": name, "shortName": name[:3].upper(), "players": players})
    return team["id"], [player["id"] for player in team["players"]]


def ball(**seen):
    """A delivery: a dot ball, but for what was seen."""
    delivery = {
        "call": "fair",
        "off": "bat",
        "ran": 0,
        "boundary": None,
        "short": 0,
        "disallowed": None,
        "dismissal": None,
        "penalties": [],
        "remark": None,
    }
    return {"type": "BowlBall", "delivery": {**delivery, **seen}}


def record(match, *commands):
    """Records them in order; each has an id of its own, so that the same may be sent again."""
    batch = [{"commandId": str(uuid.uuid4()), "command": command} for command in commands]
    first = call("POST", f"/matches/{match}/commands", {"commands": batch})
    # As if that answer had been lost: sent again, nothing is counted twice.
    again = call("POST", f"/matches/{match}/commands", {"commands": batch})
    for one, other in zip(first["results"], again["results"]):
        if one["status"] != "recorded":
            sys.exit(f"{one['status']}: {one.get('message')}")
        assert other == {**one, "status": "duplicate"}


def standing(match):
    return call("GET", f"/matches/{match}")["state"]["data"]


token = sign_in()
home, batters = save_team("Ashford")
away, bowlers = save_team("Barton")
match = call(
    "POST",
    "/matches",
    {
        "title": "Ashford v Barton",
        "conditions": "t20",
        "teams": [{"teamId": home, "xi": batters}, {"teamId": away, "xi": bowlers}],
    },
)["id"]
assert standing(match)["awaits"] == "toss"
record(
    match,
    {"type": "DecideToss", "winner": 0, "elected": "bat"},
    {"type": "OpenInnings", "batting": 0, "striker": batters[0], "nonStriker": batters[1]},
    {"type": "NameBowler", "bowler": bowlers[10]},
    ball(),
    ball(boundary={"allowance": 4, "overthrow": False}),
    ball(call="wide"),
    ball(ran=1),
    ball(dismissal={"kind": "caught", "fielders": [{"player": bowlers[3], "substitute": False}], "crossed": False}),
)
assert standing(match)["awaits"] == "batter"
record(match, {"type": "SendBatter", "batter": batters[2]}, ball(off="legByes", ran=1), ball())
assert standing(match)["awaits"] == "bowler"
now = standing(match)
print(json.dumps({"match": match, "score": now["currentInnings"]["score"], "overs": now["currentInnings"]["overs"]}))
