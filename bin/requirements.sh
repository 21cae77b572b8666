# What the commands need from the system. Sourced by bin/mood-dj and bin/test, with $program set to the caller's name.
# shellcheck shell=bash

fail() {
    printf '%s: %s\n' "$program" "$*" >&2
    exit 1
}

# The home of a JDK 17 or newer that has windows (not a headless one); empty when there is none.
find_jdk() {
    local home candidate
    for candidate in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac)" 2>/dev/null)")" 2>/dev/null)" \
        /usr/lib/jvm/*; do
        home=$candidate
        [ -x "$home/bin/javac" ] || continue
        [ "$(java_feature "$home")" -ge 17 ] || continue
        case "$(uname -s)" in Linux) [ -e "$home/lib/libawt_xawt.so" ] || continue ;; esac
        printf '%s\n' "$home"
        return
    done
}

# The feature number (17 for "17.0.15") of a JDK, from its release file: starting a JVM to ask costs a tenth of a second.
java_feature() {
    local version
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    printf '%s\n' "${version:-0}"
}

# The home of the newest Java with windows; empty when there is none.
find_newest_jdk() {
    local home newest=
    for home in /usr/lib/jvm/*; do
        [ -x "$home/bin/java" ] && [ -e "$home/lib/libawt_xawt.so" ] || continue
        if [ "$(java_feature "$home")" -gt "$(java_feature "$newest")" ]; then newest=$home; fi
    done
    printf '%s\n' "$newest"
}

has_libvlc() {
    case "$(uname -s)" in
        Darwin) [ -e /Applications/VLC.app/Contents/MacOS/lib/libvlc.dylib ] ;;
        *)
            compgen -G '/usr/lib/*/vlc/plugins/access/libfilesystem_plugin.so' >/dev/null ||
                compgen -G '/usr/lib*/vlc/plugins/access/libfilesystem_plugin.so' >/dev/null ||
                [ -n "${VLC_PLUGIN_PATH:-}" ]
            ;;
    esac
}

has_package() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'install ok installed'; }

jdk_package() {
    if apt-cache show openjdk-17-jdk >/dev/null 2>&1; then echo openjdk-17-jdk; else echo default-jdk; fi
}

# Installs Debian packages, or says what to type and stops. $1: why, in words; the rest: packages.
install_packages() {
    local why=$1 line
    shift
    line="apt-get install -y --no-install-recommends $*"
    if ! command -v apt-get >/dev/null; then
        fail "missing: $why. Install it with your system's package manager (Debian's names: $*), then start again."
    fi
    printf '%s: missing: %s. Installing with: %s\n' "$program" "$why" "$line" >&2
    local -a as=()
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
            as=(sudo)
        else
            fail "missing: $why, and this user may not install it. Type this as root: $line"
        fi
    fi
    "${as[@]}" apt-get update -qq >&2 || printf '%s: package lists could not be updated, trying with the old ones\n' "$program" >&2
    DEBIAN_FRONTEND=noninteractive "${as[@]}" env DEBIAN_FRONTEND=noninteractive $line -qq >&2 ||
        fail "installing failed. Type this as root and look at its output: $line"
}

# Asks for everything in the list at once. $@: words among jdk, maven, libvlc, vlc, xvfb, windows, pulse, ffmpeg, snapcast, strace, packaging, dbus, playerctl, fonts.
require() {
    local -a words=() packages=()
    local need
    for need in "$@"; do
        case "$need" in
            jdk) [ -n "$(find_jdk)" ] || { words+=("a JDK 17 or newer"); packages+=("$(jdk_package)"); } ;;
            maven) command -v mvn >/dev/null || { words+=("Maven"); packages+=(maven); } ;;
            libvlc) has_libvlc || { words+=("libVLC"); packages+=(libvlc5 vlc-plugin-base); } ;;
            vlc) has_package vlc-bin && has_package vlc-plugin-base || { words+=("the VLC application, to play on in the tests"); packages+=(vlc-bin vlc-plugin-base); } ;;
            xvfb) command -v Xvfb >/dev/null || { words+=("a virtual display"); packages+=(xvfb); } ;;
            windows) command -v openbox >/dev/null || { words+=("a window manager for the tests"); packages+=(openbox); } ;;
            pulse)
                command -v pulseaudio >/dev/null && command -v pactl >/dev/null && has_package libasound2-plugins ||
                    { words+=("PulseAudio's null sink"); packages+=(pulseaudio pulseaudio-utils libasound2-plugins); }
                ;;
            ffmpeg) command -v ffmpeg >/dev/null || { words+=("ffmpeg, to check figures against"); packages+=(ffmpeg); } ;;
            snapcast)
                command -v snapserver >/dev/null && command -v snapclient >/dev/null ||
                    { words+=("Snapcast, to play to in the tests"); packages+=(snapserver snapclient); }
                ;;
            packaging)
                command -v dpkg-deb >/dev/null && command -v fakeroot >/dev/null && command -v zip >/dev/null && [ -n "$(compgen -G "$(find_jdk)/jmods/java.base.jmod")" ] ||
                    { words+=("the tools for packages"); packages+=(dpkg-dev fakeroot zip binutils "$(jdk_package)"); }
                ;;
            strace) [ -x /usr/bin/strace ] || { words+=("strace, to watch what leaves the program"); packages+=(strace); } ;;
            dbus) [ -x /usr/bin/dbus-daemon ] || { words+=("a message bus for the tests"); packages+=(dbus-daemon); } ;;
            playerctl) [ -x /usr/bin/playerctl ] || { words+=("playerctl, to command the player in the tests"); packages+=(playerctl); } ;;
            supysonic) has_package supysonic || { words+=("a music server for the tests"); packages+=(supysonic); } ;;
            fonts) command -v fc-list >/dev/null && [ -n "$(fc-list 2>/dev/null | head -n 1)" ] || { words+=("fonts"); packages+=(fontconfig fonts-dejavu-core); } ;;
        esac
    done
    [ "${#packages[@]}" -eq 0 ] && return
    local why
    why=$(printf '%s, ' "${words[@]}")
    install_packages "${why%, }" "${packages[@]}"
    JAVA_HOME=$(find_jdk)
    [ -n "$JAVA_HOME" ] || fail "there is still no JDK 17 or newer; set JAVA_HOME to one"
}
