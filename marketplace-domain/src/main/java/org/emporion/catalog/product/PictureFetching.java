package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.ground.files.PictureRenditions;
import org.emporion.ground.outbox.StoreJob;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.outside.PublicAddresses;

/**
 * Fetches the pictures that imports named. Works for some seconds and then queues up again, so that it never holds up
 * other work; a host that cannot be reached is not asked again in the same run. What fails is told at the picture.
 */
@ApplicationScoped
class PictureFetching extends StoreJob {

    static final String KIND = "picture.fetch";

    private static final Duration TURN = Duration.ofSeconds(10);
    private static final int AT_ONCE = 200;
    private static final UUID START = new UUID(0, 0);
    private static final Logger LOG = Logger.getLogger(PictureFetching.class.getName());

    private final PictureSteps steps;
    private final PictureSource source;
    private final PictureRenditions renditions;
    private final Clock clock;

    @Inject
    PictureFetching(PictureSteps steps, PictureSource source, PictureRenditions renditions, Clock clock) {
        super(KIND);
        this.steps = steps;
        this.source = source;
        this.renditions = renditions;
        this.clock = clock;
    }

    @Override
    protected void run(TenantId tenant, String ref) {
        Instant end = clock.instant().plus(TURN);
        Map<String, String> deadHosts = new HashMap<>();
        List<PictureSteps.Waiting> waiting = steps.waiting(tenant, START, AT_ONCE);
        while (!waiting.isEmpty()) {
            for (PictureSteps.Waiting each : waiting) {
                if (clock.instant().isAfter(end)) {
                    steps.goOn(tenant);
                    return;
                }
                if (!deadHosts.containsKey(PictureSource.host(each.url()))) {
                    fetch(tenant, each, deadHosts);
                }
            }
            failOfDeadHosts(tenant, waiting, deadHosts);
            waiting = steps.waiting(tenant, waiting.get(waiting.size() - 1).id(), AT_ONCE);
        }
    }

    private void fetch(TenantId tenant, PictureSteps.Waiting picture, Map<String, String> deadHosts) {
        try {
            steps.ready(tenant, picture.id(), renditions.render(source.fetch(picture.url())));
        } catch (java.net.UnknownHostException
                | java.net.SocketException
                | java.net.SocketTimeoutException unreachable) {
            deadHosts.put(PictureSource.host(picture.url()), unreachable(picture.url(), unreachable));
        } catch (IOException | RuleViolated refused) {
            steps.failed(tenant, List.of(picture.id()), shortened(refused.getMessage()));
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "picture " + picture.id() + " of store " + tenant, fault);
            steps.failed(tenant, List.of(picture.id()), "The picture could not be fetched.");
        }
    }

    private void failOfDeadHosts(TenantId tenant, List<PictureSteps.Waiting> waiting, Map<String, String> deadHosts) {
        deadHosts.forEach((host, problem) -> steps.failed(
                tenant,
                waiting.stream()
                        .filter(each -> host.equals(PictureSource.host(each.url())))
                        .map(PictureSteps.Waiting::id)
                        .toList(),
                problem));
    }

    private static String unreachable(String url, IOException problem) {
        String host = PictureSource.host(url);
        return problem instanceof PublicAddresses.NotPublic
                ? "The address " + host + " is not on the public internet, so it is not fetched."
                : "The server " + host + " cannot be reached.";
    }

    private static String shortened(String message) {
        String text = PlainText.line(message);
        return text.length() > 300 ? text.substring(0, 300) : text;
    }
}
