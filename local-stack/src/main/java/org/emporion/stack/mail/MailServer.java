package org.emporion.stack.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.stack.http.LocalService;

/** Takes every mail over SMTP, whoever it is for, and shows it on the inbox page. */
public final class MailServer implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(MailServer.class.getName());
    private static final long FORGET_EVERY_S = 60;

    private final GreenMail smtp;
    private final Inbox inbox;
    private final LocalService page;
    private final GreenMailUser everybody;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(MailServer::thread);

    private MailServer(int smtpPort, int pagePort, Path folder) {
        inbox = new Inbox(folder);
        smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        UserManager users = smtp.getUserManager();
        everybody = smtp.setUser("everybody@localhost", "everybody");
        users.setAuthRequired(false);
        users.setMessageDeliveryHandler(this::deliver);
        smtp.start();
        page = LocalService.start(pagePort, new InboxPages(inbox)::answer);
        clock.scheduleWithFixedDelay(this::forget, FORGET_EVERY_S, FORGET_EVERY_S, TimeUnit.SECONDS);
    }

    /** Starts both; mails are kept in the folder. */
    public static MailServer start(int smtpPort, int pagePort, Path folder) {
        return new MailServer(smtpPort, pagePort, folder);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        page.close();
        smtp.stop();
    }

    int pagePort() {
        return page.port();
    }

    int smtpPort() {
        return smtp.getSmtp().getPort();
    }

    /** Called once for each recipient; the first one brings the mail in. */
    private GreenMailUser deliver(MovingMessage message, MailAddress recipient)
            throws MessagingException, UserException {
        if (message.getToAddresses().iterator().next().equals(recipient)) {
            List<String> to =
                    message.getToAddresses().stream().map(MailAddress::getEmail).toList();
            keep(message.getMessage(), message.getReturnPath().getEmail(), to);
        }
        return everybody;
    }

    private void keep(MimeMessage message, String sender, List<String> to) throws MessagingException, UserException {
        try {
            String subject = message.getSubject() == null ? "" : message.getSubject();
            inbox.add(sender, to, subject, Instant.now(), MailText.of(message));
        } catch (IOException e) {
            throw new UserException("The mail cannot be read", e);
        }
    }

    /** The mail server keeps its own copy in memory, which nobody needs. */
    private void forget() {
        try {
            smtp.purgeEmailFromAllMailboxes();
        } catch (FolderException | RuntimeException e) {
            LOG.log(Level.WARNING, "The mail server keeps its copies", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "mail-server");
        thread.setDaemon(true);
        return thread;
    }
}
