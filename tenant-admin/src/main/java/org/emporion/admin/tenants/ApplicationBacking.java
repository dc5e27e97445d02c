package org.emporion.admin.tenants;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.emporion.store.store.TenantSupervision;

/** The application of the store that is shown: asking the applicant for more, and taking a rejection back. */
@Named("tenantApplication")
@ViewScoped
public class ApplicationBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenantSupervision supervision;

    @Inject
    private TenantBacking page;

    private String question;

    public String askMore() {
        supervision.askMore(page.who(), page.key(), question, page.seen());
        return page.done("tenant.asked");
    }

    public String reconsider() {
        supervision.reconsider(page.who(), page.key(), page.seen());
        return page.done("tenant.reconsidered");
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
