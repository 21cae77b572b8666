package io.github.mooddj.host.snapcast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each room's volume should be when the master volume moves: all of them move by the same factor from where they
 * stood, so that the balance of the rooms stays. Taking over changes nothing, so no room is ever startled. One thread.
 */
final class RoomVolumes {
    private static final double LEAST = 0.25;
    private static final int FULL = 100;

    /** Percent of each room at full master volume; may be above 100. */
    private final Map<String, Double> atFull = new HashMap<>();

    private final Map<String, Room> rooms = new HashMap<>();
    private double master;

    /** Begins at a master volume of 0 to 1. */
    RoomVolumes(double master) {
        this.master = master;
    }

    /** What the server says there is: rooms that are new, or that somebody else has set, count as they stand now. */
    void take(List<Room> present) {
        rooms.keySet().retainAll(present.stream().map(Room::id).toList());
        present.forEach(this::take);
    }

    private void take(Room room) {
        Room before = rooms.put(room.id(), room);
        if (before == null || before.percent() != room.percent()) {
            atFull.put(room.id(), room.percent() / Math.max(LEAST, master));
        }
    }

    /** Somebody else has set a room. */
    void set(String id, int percent, boolean muted) {
        Room room = rooms.get(id);
        if (room != null) {
            take(new Room(id, room.group(), percent, muted));
        }
    }

    /** The rooms whose volume has to change for this master volume, with their new volume. */
    List<Room> moveTo(double wanted) {
        master = wanted;
        List<Room> changed = new ArrayList<>();
        rooms.replaceAll((id, room) -> {
            int percent = (int) Math.min(FULL, Math.round(atFull.getOrDefault(id, (double) FULL) * wanted));
            if (percent == room.percent()) {
                return room;
            }
            Room moved = new Room(id, room.group(), percent, room.muted());
            changed.add(moved);
            return moved;
        });
        return changed;
    }

    /** The groups that the rooms are in. */
    List<String> groups() {
        return rooms.values().stream().map(Room::group).distinct().toList();
    }

    int size() {
        return rooms.size();
    }
}
