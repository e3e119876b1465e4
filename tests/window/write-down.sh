#!/bin/sh
# Called by dunst for each notification: application, heading and lines, one notification a line.
printf '%s\t%s\t%s\n' "$DUNST_APP_NAME" "$DUNST_SUMMARY" "$(printf '%s' "$DUNST_BODY" | tr '\n\t' '  ')" >>"$TIDEWAITER_HEARD"
