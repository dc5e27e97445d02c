package org.emporion.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something was to be changed from a state that has gone, because somebody else changed it first. */
public final class ChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String who;
    private final Instant at;

    /**
     * @param what was to be changed, for example "product"
     * @param detail a sentence that says who and when
     * @param who changed it last; null together with {@code at} when nobody knows
     * @param differing the fields that would be made another than they are
     */
    public ChangedMeanwhile(String what, String detail, String who, Instant at, List<FieldProblem> differing) {
        super(BasedOn.CHANGED_MEANWHILE, detail, differing);
        this.what = what;
        this.who = who;
        this.at = at;
    }

    public String what() {
        return what;
    }

    public Optional<String> who() {
        return Optional.ofNullable(who);
    }

    public Instant at() {
        return at;
    }
}
