package org.plancheck.proposal;

import java.util.List;

/** Keeps the difference between a list that is not stated (null) and one that is stated to be empty. */
final class Absent {

    private Absent() {}

    static <T> List<T> orCopy(List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
