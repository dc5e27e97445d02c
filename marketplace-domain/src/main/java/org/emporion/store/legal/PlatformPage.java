package org.emporion.store.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.FormattedText;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;

/** A page of the platform as its admins have written it. */
@Entity
@Table(name = "platform_page")
class PlatformPage {

    @Id
    private String page;

    private String html;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private long version;

    protected PlatformPage() {}

    PlatformPage(PlatformText page) {
        this.page = page.name();
    }

    /**
     * Says this from now on; only formatting stays of its HTML.
     *
     * @throws RuleViolated when nothing stays, or it is too long
     */
    void say(String text, String who, Instant now) {
        new Problems().text(text, "text", 1, FormattedText.LONGEST).throwIfAny();
        String clean = FormattedText.clean(text);
        if (clean.replaceAll("<[^>]*>|&nbsp;", "").isBlank()) {
            throw RuleViolated.field("text", "REQUIRED", "Please write what the page shall say.");
        }
        html = clean;
        changedAt = now;
        changedBy = who;
    }

    LastChange.By last() {
        return new LastChange.By(changedBy, changedAt);
    }

    PageView view() {
        return new PageView(PlatformText.valueOf(page), html, changedAt, changedBy);
    }
}
