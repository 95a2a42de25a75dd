package org.plancheck.ruleset.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Track;

/**
 * Which proposals a criterion applies to: those on one of some tracks, every one, or every one but those on a track.
 *
 * @param only the tracks of which one is enough; none if it is not limited to some
 * @param but  the track that it leaves out
 */
public record TrackScope(String code, List<Track> only, Optional<Track> but) {

    /** Every proposal. */
    public static final TrackScope EVERY = new TrackScope("any", List.of(), Optional.empty());

    private static final String ANY_BUT = "any but ";

    public TrackScope {
        only = List.copyOf(only);
    }

    /** The scope that an annotation states, if it states one. */
    public static Optional<TrackScope> parse(String code) {
        if (code.equals(EVERY.code())) {
            return Optional.of(EVERY);
        }
        if (code.startsWith(ANY_BUT)) {
            return Coded.of(Track.class, code.substring(ANY_BUT.length()))
                    .map(track -> new TrackScope(code, List.of(), Optional.of(track)));
        }
        List<Track> only = new ArrayList<>();
        for (String name : code.split(",", -1)) {
            Optional<Track> track = Coded.of(Track.class, name.strip());
            if (track.isEmpty() || only.contains(track.get())) {
                return Optional.empty();
            }
            only.add(track.get());
        }
        return Optional.of(
                new TrackScope(String.join(", ", only.stream().map(Track::code).toList()), only, Optional.empty()));
    }

    /** The codes that a rule may state, but for lists of tracks. */
    public static List<String> codes() {
        List<String> codes = new ArrayList<>(List.of(EVERY.code()));
        for (Track track : Track.values()) {
            codes.add(track.code());
        }
        for (Track track : Track.values()) {
            codes.add(ANY_BUT + track.code());
        }
        return codes;
    }

    public boolean appliesTo(Set<Track> tracks) {
        return (only.isEmpty() || only.stream().anyMatch(tracks::contains))
                && but.map(track -> !tracks.contains(track)).orElse(true);
    }
}
