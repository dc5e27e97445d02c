package org.emporion.system.client;

import java.nio.file.Path;
import org.emporion.stack.Application;
import org.emporion.stack.StackAddresses;
import org.emporion.stack.StackSettings;

/** The stack under test and its three APIs. */
public final class Stack {
    private static final StackAddresses ADDRESSES = settings().addresses();

    private Stack() {}

    /** One of our own, or with {@code -Demporion.stack=running} the one that {@code ./marketplace up} has started. */
    static StackSettings settings() {
        boolean running = "running".equals(System.getProperty("emporion.stack"));
        return running ? StackSettings.forUse() : StackSettings.forTests();
    }

    public static StackAddresses addresses() {
        return ADDRESSES;
    }

    /** What the server of an application writes about itself, such as {@code messages.log} and the folder {@code ffdc}. */
    public static Path logs(Application application) {
        return settings().data().resolve("liberty/servers/" + application.module() + "/logs");
    }

    public static Api buyers() {
        return Api.at(ADDRESSES.storefront() + "/api/v1");
    }

    public static Api sellers() {
        return Api.at(ADDRESSES.seller() + "/api/v1");
    }

    public static Api admins() {
        return Api.at(ADDRESSES.admin() + "/api/v1").as(Person.platformAdminsToken());
    }
}
