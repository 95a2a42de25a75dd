package org.plancheck.ruleset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plancheck.proposal.Track;

/** Which proposals a criterion applies to: those on a track, every one, or every one but those on a track. */
public record TrackScope(String code, Optional<Track> only, Optional<Track> but) {

    private static final String ANY = "any";
    private static final String ANY_BUT = "any but ";

    /** The scope that an annotation states, if it states one. */
    public static Optional<TrackScope> parse(String code) {
        if (code.equals(ANY)) {
            return Optional.of(new TrackScope(code, Optional.empty(), Optional.empty()));
        }
        boolean negated = code.startsWith(ANY_BUT);
        String name = negated ? code.substring(ANY_BUT.length()) : code;
        return Arrays.stream(Track.values())
                .filter(track -> track.code().equals(name))
                .findFirst()
                .map(track -> negated
                        ? new TrackScope(code, Optional.empty(), Optional.of(track))
                        : new TrackScope(code, Optional.of(track), Optional.empty()));
    }

    /** The codes that a rule may state. */
    public static List<String> codes() {
        List<String> codes = new ArrayList<>(List.of(ANY));
        for (Track track : Track.values()) {
            codes.add(track.code());
        }
        for (Track track : Track.values()) {
            codes.add(ANY_BUT + track.code());
        }
        return codes;
    }

    public boolean appliesTo(Set<Track> tracks) {
        return only.map(tracks::contains).orElse(true) && but.map(track -> !tracks.contains(track)).orElse(true);
    }
}
