package org.emporion.admin.chargebacks;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.emporion.money.chargeback.ChargebackState;
import org.emporion.money.chargeback.ChargebackView;
import org.emporion.money.chargeback.PlatformChargebacks;
import org.emporion.money.chargeback.PlatformChargebacks.Query;
import org.emporion.web.table.Filters;
import org.emporion.web.table.LazyPages;

/** All chargebacks: those that wait for evidence first. */
@Named("chargebackList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformChargebacks chargebacks;

    private final Filters filters = new Filters().words("q", "status");
    private LazyPages<ChargebackView> all;

    @PostConstruct
    void open() {
        all = new LazyPages<>((sort, page) -> chargebacks.list(query(sort), page), ChargebackView::id);
    }

    public LazyPages<ChargebackView> getAll() {
        return all;
    }

    public Filters getFilters() {
        return filters;
    }

    public List<ChargebackState> getStates() {
        return List.of(ChargebackState.values());
    }

    private Query query(String sort) {
        ChargebackState state = getStates().stream()
                .filter(each -> each.name().equals(filters.text("status")))
                .findFirst()
                .orElse(null);
        return new Query(filters.text("q"), state, sort);
    }
}
