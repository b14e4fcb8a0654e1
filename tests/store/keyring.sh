#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test program twice on a private bus with gnome-keyring: with no ring open, then with one unlocked.
set -euo pipefail
for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME

TEAMWRIGHT_TEST_KEYRING=locked dbus-run-session -- "$@"

# shellcheck disable=SC2016
TEAMWRIGHT_TEST_KEYRING=unlocked dbus-run-session -- bash -c '
    eval "$(printf "test-pass\n" | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
    for _ in {1..100}; do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            string:org.freedesktop.secrets | grep -q true && break
        read -rt 0.05 <> <(:) || true
    done
    "$@"' bash "$@"

if grep -rqs sk-keyring-test "$home"; then
    echo "a secret lies readable below the home folder:"
    grep -rls sk-keyring-test "$home"
    exit 1
fi
