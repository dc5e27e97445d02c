package org.emporion.selling.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;

/** What every cart and page reads of the ways in which stores ship. */
@Entity
@ReadOnly
@Table(name = "delivery_option")
class DeliveryOption extends PublishedWay {

    protected DeliveryOption() {}
}
