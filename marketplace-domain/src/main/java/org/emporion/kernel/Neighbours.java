package org.emporion.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * What stands beside an item of a list. The list is taken as it was when the item was opened: whether it has moved since, because
 * it was changed, or has left the list, the same two stand beside it, wherever in the list they are now.
 *
 * @param before null where the list begins
 * @param after null where the list ends
 * @param total how many items the list has
 */
public record Neighbours(Neighbour before, Neighbour after, long total) {

    /**
     * One of them.
     *
     * @param at its place in the list, from 1
     */
    public record Neighbour(UUID id, int at) {}

    /** The place of an item in a list, from 1, and what is read of the list for what stands beside it. */
    public record Place(UUID item, int at) {

        /** @throws RuleViolated when a list cannot have this place */
        public Place {
            if (at < 1 || at > Page.DEEPEST) {
                throw RuleViolated.field("at", "RANGE", "Places of a list count from 1 to " + Page.DEEPEST + ".");
            }
        }

        public int offset() {
            return Math.max(0, at - 2);
        }

        public int size() {
            return at == 1 ? 2 : 3;
        }

        /**
         * @param around the items that stand in the list from {@link #offset}, at most {@link #size}
         * @param movedForward whether the item, which is not among them, is in the list before them
         */
        public Neighbours among(List<UUID> around, BooleanSupplier movedForward, long total) {
            List<Neighbour> others = new ArrayList<>();
            for (int i = 0; i < around.size(); i++) {
                if (!around.get(i).equals(item)) {
                    others.add(new Neighbour(around.get(i), offset() + i + 1));
                }
            }
            boolean isAround = others.size() < around.size();
            int before = at - 2 - offset() + (!isAround && movedForward.getAsBoolean() ? 1 : 0);
            return new Neighbours(at(others, before), at(others, before + 1), Math.max(total, at));
        }

        private static Neighbour at(List<Neighbour> others, int index) {
            return index < 0 || index >= others.size() ? null : others.get(index);
        }
    }
}
