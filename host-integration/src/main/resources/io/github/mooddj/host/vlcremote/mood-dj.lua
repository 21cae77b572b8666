-- Mood DJ in VLC's menu. Written by "mood-dj install vlc", removed by "mood-dj uninstall vlc".
local program = @PROGRAM@
local command = @COMMAND@

function descriptor()
    return {
        title = "Mood DJ",
        version = "@VERSION@",
        author = "Mood DJ",
        shortdesc = "Mood DJ",
        description = "Plays the music that fits your face: starts the Mood DJ panel, or brings it to the front.",
        capabilities = {}
    }
end

local function there(path)
    local file = io.open(path, "r")
    if file then file:close() end
    return file ~= nil
end

local function say(sentence)
    vlc.msg.err("Mood DJ: " .. sentence)
    local dialog = vlc.dialog("Mood DJ")
    dialog:add_label(sentence, 1, 1)
    dialog:add_button("OK", function() dialog:delete(); vlc.deactivate() end, 1, 2)
    dialog:show()
end

-- Every choice of the menu entry comes here: it starts Mood DJ, and is done.
function activate()
    if not there(program) then
        say("Mood DJ is not at " .. program .. " any more: type \"bin/mood-dj install vlc\" once again.")
        return
    end
    local result = os.execute(command)
    if result == true or result == 0 then
        vlc.deactivate()
    else
        say("Mood DJ cannot be started with " .. program .. ".")
    end
end

function deactivate() end

function close() vlc.deactivate() end

function meta_changed() end
