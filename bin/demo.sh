# Plays the demo without a window and looks at what came of it. Sourced, behind requirements.sh.

# play_demo FOLDER SECONDS COMMAND...: COMMAND starts Mood DJ. FOLDER is there; data, sound and what was said go into it.
play_demo() {
    local folder=$1 seconds=$2
    shift 2
    "$@" --demo --headless --audio "wav:$folder/mix.wav" --duration "${seconds}s" --data "$folder/data" >"$folder/run.log" 2>&1 ||
        fail "the demo ended with an error: $(tail -n 3 "$folder/run.log")"
    ! grep -q WARNING "$folder/run.log" || fail "the demo warned: $(grep -m 1 WARNING "$folder/run.log")"
    grep -q 'Mood: ' "$folder/run.log" || fail "the demo saw no mood: $(tail -n 3 "$folder/run.log")"
    # Some seconds of 48 kHz stereo at least, on a slow machine too.
    [ "$(stat -c %s "$folder/mix.wav")" -gt 1500000 ] || fail "the demo played $(stat -c %s "$folder/mix.wav") bytes only"
}
