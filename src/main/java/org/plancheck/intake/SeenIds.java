package org.plancheck.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancheck.document.Digest;

/**
 * Where each identifier was first used. It keeps 24 bytes of an identifier, whatever its length, so that those of a
 * million proposals fit into some 50 MB: the first 128 bits of its SHA-256, and the place.
 */
final class SeenIds {

    private final List<String> files = new ArrayList<>();
    private long[] hashes = new long[2 * 1024];
    private int[] places = new int[2 * 1024];
    private int size;

    /** The place where the identifier was used before; if it was not, this becomes its place. */
    Optional<String> before(String id, String file, int line) {
        if (size * 4 > places.length) {
            grow();
        }
        long[] hash = hash(id);
        int slot = slot(hash[0], hash[1]);
        if (places[2 * slot + 1] != 0) {
            return Optional.of(files.get(places[2 * slot]) + ":" + places[2 * slot + 1]);
        }
        if (files.isEmpty() || !files.get(files.size() - 1).equals(file)) {
            files.add(file);
        }
        put(slot, hash[0], hash[1], files.size() - 1, line);
        size++;
        return Optional.empty();
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldPlaces = places;
        hashes = new long[2 * oldHashes.length];
        places = new int[2 * oldPlaces.length];
        for (int i = 0; i < oldPlaces.length; i += 2) {
            if (oldPlaces[i + 1] != 0) {
                put(
                        slot(oldHashes[i], oldHashes[i + 1]),
                        oldHashes[i],
                        oldHashes[i + 1],
                        oldPlaces[i],
                        oldPlaces[i + 1]);
            }
        }
    }

    private void put(int slot, long high, long low, int file, int line) {
        hashes[2 * slot] = high;
        hashes[2 * slot + 1] = low;
        places[2 * slot] = file;
        places[2 * slot + 1] = line;
    }

    /** The slot of a hash or, if it has none yet, the free one for it; a line of 0 marks a free slot. */
    private int slot(long high, long low) {
        int slots = places.length / 2;
        int slot = (int) Long.remainderUnsigned(high, slots);
        while (places[2 * slot + 1] != 0 && (hashes[2 * slot] != high || hashes[2 * slot + 1] != low)) {
            slot = (slot + 1) % slots;
        }
        return slot;
    }

    private static long[] hash(String id) {
        ByteBuffer digest = ByteBuffer.wrap(Digest.sha256().digest(id.getBytes(StandardCharsets.UTF_8)));
        return new long[] {digest.getLong(), digest.getLong()};
    }
}
