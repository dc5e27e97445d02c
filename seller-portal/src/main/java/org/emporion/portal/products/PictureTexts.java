package org.emporion.portal.products;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.product.ProductView.Picture;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.RuleViolated;
import org.emporion.web.faces.Clash;
import org.emporion.web.faces.Meanwhile;
import org.emporion.web.faces.Words;

/** What pictures say, as it is typed, beside what was shown. */
final class PictureTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<UUID, String> alts = new HashMap<>();
    private final Map<UUID, String> shown = new HashMap<>();
    private final Map<UUID, String> problems = new HashMap<>();
    private final Map<UUID, String> versions = new HashMap<>();

    /** Takes over what pictures say now, but for those where something was typed. */
    void show(List<Picture> pictures) {
        pictures.stream().filter(each -> !isTyped(each.id())).forEach(each -> {
            alts.put(each.id(), each.alt());
            shown.put(each.id(), each.alt());
            versions.put(each.id(), each.version());
        });
    }

    String typed(UUID picture) {
        problems.remove(picture);
        return Objects.requireNonNullElse(alts.get(picture), "");
    }

    BasedOn seen(UUID picture) {
        return BasedOn.version(versions.get(picture));
    }

    /** What the picture says is shown as it is now. */
    void forget(UUID picture) {
        shown.remove(picture);
    }

    /** Both have written the text: what was typed stays, and is asked about. */
    Conflict asked(ChangedMeanwhile meanwhile, UUID picture, List<Picture> now) {
        readAgain(picture, now);
        Clash alt =
                new Clash("alts[" + picture + "]", "product.picture.alt", "", Clash.Kind.CHANGED, shown.get(picture));
        Conflict asked = Meanwhile.asked(meanwhile, List.of(alt));
        problems.put(picture, asked.fields().get(0).detail());
        return asked;
    }

    /** What others changed is told once; what was typed stays. */
    Conflict told(ChangedMeanwhile meanwhile, UUID picture, List<Picture> now) {
        readAgain(picture, now);
        problems.put(picture, meanwhile.fields().get(0).detail());
        return Meanwhile.told(meanwhile);
    }

    /** What was typed stays, with what is wrong with it. */
    RuleViolated refused(RuleViolated wrong, UUID picture) {
        problems.put(picture, Words.at(wrong.fields().get(0)));
        return new RuleViolated(wrong.code(), problems.get(picture));
    }

    String problem(UUID picture) {
        return problems.get(picture);
    }

    Map<UUID, String> alts() {
        return alts;
    }

    /** Whether a text of it was typed that is not saved yet. */
    private boolean isTyped(UUID picture) {
        return shown.containsKey(picture)
                && !Objects.requireNonNullElse(shown.get(picture), "")
                        .equals(Objects.requireNonNullElse(alts.get(picture), ""));
    }

    private void readAgain(UUID picture, List<Picture> now) {
        Optional<String> typed = isTyped(picture) ? Optional.ofNullable(alts.get(picture)) : Optional.empty();
        forget(picture);
        show(now);
        typed.ifPresent(text -> alts.put(picture, text));
    }
}
