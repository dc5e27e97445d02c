package org.emporion.admin.fraud;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.emporion.kernel.NotFound;
import org.emporion.selling.fraud.BlockKind;
import org.emporion.selling.fraud.PlatformBlocks;
import org.emporion.selling.fraud.PlatformBlocks.Block;
import org.emporion.selling.fraud.PlatformBlocks.Blocked;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.table.Filters;
import org.emporion.web.table.LazyPages;

/** The list of the blocked: somebody is put on it, several are taken off. */
@Named("fraudBlocked")
@ViewScoped
public class BlockedBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/fraud/blocked";

    @Inject
    private PlatformBlocks blocks;

    @Inject
    private LoggedIn loggedIn;

    private final Filters filters = new Filters().words("q");
    private LazyPages<Blocked> all;
    private BlockKind kind = BlockKind.EMAIL;
    private String value;
    private String reason;

    @PostConstruct
    void open() {
        all = new LazyPages<>((sort, page) -> blocks.list(filters.text("q"), page), Blocked::id);
    }

    public String block() {
        Blocked blocked = blocks.block(loggedIn.require().who(), new Block(kind, value, reason));
        FlashMessages.done("fraud.blocked", blocked.value());
        return LIST + "?faces-redirect=true";
    }

    public String unblock() {
        List<String> selected = all.selectedKeys();
        int done = 0;
        for (String id : selected) {
            try {
                blocks.unblock(loggedIn.require().who(), id);
                done++;
            } catch (NotFound gone) {
                continue;
            }
        }
        FlashMessages.done("fraud.unblocked", done);
        return all.again(LIST);
    }

    public LazyPages<Blocked> getAll() {
        return all;
    }

    public Filters getFilters() {
        return filters;
    }

    public List<BlockKind> getKinds() {
        return Arrays.asList(BlockKind.values());
    }

    public BlockKind getKind() {
        return kind;
    }

    public void setKind(BlockKind kind) {
        this.kind = kind;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
