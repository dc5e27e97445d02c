package org.emporion.portal.products;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.product.PictureUploads;
import org.emporion.catalog.product.Pictures;
import org.emporion.catalog.product.ProductView.Picture;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.Clash;
import org.emporion.web.faces.Meanwhile;
import org.primefaces.event.FileUploadEvent;

/** The pictures of the product that is being written: taken in, described, put in order, taken down. */
@Named("productPictures")
@ViewScoped
public class PicturesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PictureUploads uploads;

    @Inject
    private Pictures pictures;

    @Inject
    private SellerCatalog catalog;

    @Inject
    private Desk desk;

    private UUID product;
    private final Map<UUID, String> alts = new HashMap<>();
    private final Map<UUID, String> seen = new HashMap<>();
    private final Map<UUID, String> problems = new HashMap<>();
    private final Map<UUID, String> versions = new HashMap<>();
    private transient List<Picture> shown;

    /** Called by the page with the product it shows. */
    public void of(UUID id) {
        product = id;
    }

    public void upload(FileUploadEvent event) {
        try (InputStream content = event.getFile().getInputStream()) {
            uploads.add(desk.seat(), product, content, null, null);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        shown = null;
    }

    public void describe(UUID picture) {
        problems.remove(picture);
        try {
            String alt = Objects.requireNonNullElse(alts.get(picture), "");
            pictures.describe(desk.seat(), product, picture, alt, BasedOn.version(versions.get(picture)));
        } catch (ChangedMeanwhile meanwhile) {
            readAgain(picture);
            Clash alt = new Clash(
                    "alts[" + picture + "]", "product.picture.alt", "", Clash.Kind.CHANGED, seen.get(picture));
            Conflict asked = Meanwhile.asked(meanwhile, List.of(alt));
            problems.put(picture, asked.fields().get(0).detail());
            throw asked;
        }
        forget(picture);
    }

    /** Puts a picture one place further to the front. */
    public void forward(UUID picture) {
        List<UUID> order = new ArrayList<>(getShown().stream().map(Picture::id).toList());
        int at = order.indexOf(picture);
        if (at > 0) {
            Collections.swap(order, at, at - 1);
            pictures.arrange(desk.seat(), product, order, BasedOn.ANYTHING);
        }
        shown = null;
    }

    public void delete(UUID picture) {
        problems.remove(picture);
        try {
            pictures.delete(desk.seat(), product, picture, BasedOn.version(versions.get(picture)));
        } catch (ChangedMeanwhile meanwhile) {
            readAgain(picture);
            problems.put(picture, meanwhile.fields().get(0).detail());
            throw Meanwhile.told(meanwhile);
        }
        shown = null;
    }

    public List<Picture> getShown() {
        if (product == null) {
            return List.of();
        }
        if (shown == null) {
            shown = catalog.get(desk.seat(), product).images();
            shown.stream().filter(each -> !isTyped(each.id())).forEach(each -> {
                alts.put(each.id(), each.alt());
                seen.put(each.id(), each.alt());
                versions.put(each.id(), each.version());
            });
        }
        return shown;
    }

    /** Whether a text of it was typed that is not saved yet. */
    private boolean isTyped(UUID picture) {
        return seen.containsKey(picture)
                && !Objects.requireNonNullElse(seen.get(picture), "")
                        .equals(Objects.requireNonNullElse(alts.get(picture), ""));
    }

    /** What others changed of it is told once; what was typed stays. */
    private void readAgain(UUID picture) {
        Optional<String> typed = isTyped(picture) ? Optional.ofNullable(alts.get(picture)) : Optional.empty();
        forget(picture);
        getShown();
        typed.ifPresent(text -> alts.put(picture, text));
    }

    /** What it says is shown as it is now. */
    private void forget(UUID picture) {
        seen.remove(picture);
        shown = null;
    }

    /** What is wrong with the text of a picture; null when nothing is. */
    public String problem(UUID picture) {
        return problems.get(picture);
    }

    public Map<UUID, String> getAlts() {
        return alts;
    }
}
