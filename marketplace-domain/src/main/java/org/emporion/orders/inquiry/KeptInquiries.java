package org.emporion.orders.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.personal.Section;
import org.emporion.ground.walls.Person;

/** All that a buyer has written to stores about orders: taken along, and erased with the purchases. */
@ApplicationScoped
class KeptInquiries implements PersonalData {

    private final InquiryRepository inquiries;
    private final BuyerInquiries written;

    @Inject
    KeptInquiries(InquiryRepository inquiries, BuyerInquiries written) {
        this.inquiries = inquiries;
        this.written = written;
    }

    @Override
    public List<Section> sections(Person person) {
        return List.of(Section.paged("inquiries", 60, page -> written.everythingOf(person.userId(), page)));
    }

    @Override
    public void forget(Buyer buyer) {
        if (!buyer.purchases().isEmpty()) {
            inquiries.erase(buyer.purchases());
        }
    }
}
