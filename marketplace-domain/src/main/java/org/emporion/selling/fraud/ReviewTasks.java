package org.emporion.selling.fraud;

import java.util.Optional;
import org.emporion.ground.outbox.Task;

/** The storefront's tasks about held purchases: one when somebody has decided, one when the time for it is over. */
public final class ReviewTasks {

    /** Kind of both. */
    public static final String KIND = "fraud.review";

    private ReviewTasks() {}

    /** The number of the purchase that such a task is about. */
    public static String purchase(Task task) {
        return task.ref().substring(0, task.ref().lastIndexOf('.'));
    }

    static Task decided(String number) {
        return new Task(KIND, Optional.empty(), number + ".decided");
    }

    static Task over(String number) {
        return new Task(KIND, Optional.empty(), number + ".over");
    }
}
