package org.emporion.web.audit;

import jakarta.ws.rs.QueryParam;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.kernel.Ids;

/** The filters of {@code GET /audit}, the same for platform and stores. */
public class AuditParameters {

    @QueryParam("who")
    private String who;

    @QueryParam("what")
    private String what;

    @QueryParam("q")
    private String text;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @QueryParam("olderThan")
    private String olderThan;

    /**
     * What is asked for.
     *
     * @param store slug of the only store; null for all that may be seen
     * @throws org.emporion.kernel.RuleViolated when a time is none
     */
    public AuditQuery query(String store) {
        return new AuditQuery(
                store,
                who,
                what,
                text,
                Moments.from(from, "from"),
                Moments.to(to, "to"),
                olderThan == null || olderThan.isBlank() ? null : Ids.require(olderThan, "entry"));
    }
}
