#!/bin/sh
# Watches a match live with curl: sh watch.sh http://localhost:3000 MATCH_ID
# Prints the commentary of each ball and ends with the match's result. No reconnecting: see the other examples for that.
set -eu
match="$1/api/v1/matches/$2"

token=$(curl -sf -X POST -H 'content-type: application/json' -d '{}' "$match/spectator-tokens" |
  sed 's/.*"token":"\([^"]*\)".*/\1/')

balls=0
curl -sfN -H "authorization: Bearer $token" "$match/live" | while IFS= read -r line; do
  case $line in
  id:*) seq=${line#id: } ;;
  data:*'"type":"BALL_BOWLED"'*)
    balls=$((balls + 1))
    printf '%s\n' "$line" | sed 's/.*"type":"BALL_BOWLED".*"verification":"[a-z]*","commentary":"\([^"]*\)".*/\1/'
    ;;
  esac
  case $line in
  data:*'"type":"MATCH_COMPLETE"'*)
    result=$(printf '%s\n' "$line" | sed 's/.*"type":"MATCH_COMPLETE"[^}]*"result":"\([^"]*\)".*/\1/')
    printf '{"seq":%s,"balls":%s,"result":"%s"}\n' "$seq" "$balls" "$result"
    exit 0
    ;;
  esac
done
