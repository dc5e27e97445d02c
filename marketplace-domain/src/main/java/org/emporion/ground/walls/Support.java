package org.emporion.ground.walls;

import java.time.Instant;
import java.util.UUID;

/** The grant by which somebody of the platform acts in a store: why, and until when. */
public record Support(UUID grant, String reason, Instant endsAt) {}
