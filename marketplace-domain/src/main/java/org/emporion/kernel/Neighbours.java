package org.emporion.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * What stands beside an item of a list. It is what stood there when the item was opened, wherever in the list that is now: also
 * when the item has moved since, because it was changed, has left the list, or others have moved, come or gone. Only what has
 * come to stand between an item that has not moved and its neighbour is a neighbour of it from then on.
 *
 * @param at the place of the item, from 1; that in which it would stand between the two where it is elsewhere by now
 * @param before null where the list begins
 * @param after null where the list ends
 * @param total how many items the list has
 */
public record Neighbours(int at, Neighbour before, Neighbour after, long total) {

    /** So far in both directions what stood beside an item is looked for. */
    private static final int FAR = 10;

    /** One of them, and how it stands itself. */
    public record Neighbour(UUID id, Seen seen) {}

    /**
     * How an item stood in a list when it was opened from there.
     *
     * @param at its place, from 1
     * @param before what stood before it; null when that is not known, or when there was nothing
     * @param after what stood after it; likewise
     */
    public record Seen(int at, UUID before, UUID after) {

        /** @throws RuleViolated when a list cannot have this place */
        public Seen {
            if (at < 1 || at > Page.DEEPEST) {
                throw RuleViolated.field("at", "RANGE", "Places of a list count from 1 to " + Page.DEEPEST + ".");
            }
        }
    }

    /** An item that was opened from a list, and what is read of the list for what stands beside it. */
    public record Place(UUID item, Seen seen) {

        public int offset() {
            return Math.max(0, seen.at - 1 - FAR);
        }

        public int size() {
            return seen.at - offset() + FAR;
        }

        /**
         * @param around the items that stand in the list from {@link #offset}, at most {@link #size}
         * @param movedForward whether the item, which is not among them, is in the list before them
         */
        public Neighbours among(List<UUID> around, BooleanSupplier movedForward, long total) {
            List<UUID> others = new ArrayList<>(around);
            boolean isAround = others.remove(item);
            int ahead = offset() - (!isAround && movedForward.getAsBoolean() ? 1 : 0);
            int next = next(others, isAround ? around.indexOf(item) : -1, ahead);
            return new Neighbours(
                    ahead + next + 1,
                    neighbour(around, others, next - 1, at(others, next - 2), item),
                    neighbour(around, others, next, item, at(others, next + 1)),
                    Math.max(total, ahead + next + 1L));
        }

        /**
         * Which of the others stands after the item. Where the two that stood beside it have come apart, one of them has moved: not
         * the one that the item still stands beside, and rather the one before it, which was worked on before.
         */
        private int next(List<UUID> others, int item, int ahead) {
            int afterBefore = others.indexOf(seen.before) + 1;
            int after = others.indexOf(seen.after);
            if (item >= 0 && (begins(item) || ends(item, others) || item == after || item > 0 && item == afterBefore)) {
                return item;
            }
            if (after >= 0) {
                return after;
            }
            return afterBefore > 0 ? afterBefore : Math.max(0, seen.at - 1 - ahead);
        }

        private boolean begins(int item) {
            return seen.at == 1 && item == 0;
        }

        private boolean ends(int item, List<UUID> others) {
            return seen.before != null && seen.after == null && item == others.size();
        }

        private Neighbour neighbour(List<UUID> around, List<UUID> others, int index, UUID before, UUID after) {
            UUID id = at(others, index);
            return id == null ? null : new Neighbour(id, new Seen(offset() + around.indexOf(id) + 1, before, after));
        }

        private static UUID at(List<UUID> others, int index) {
            return index < 0 || index >= others.size() ? null : others.get(index);
        }
    }
}
