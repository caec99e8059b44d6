package no.barnevernsregister.intake.feil.infra;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what a request is found in logs: the sender's trace as W3C Trace Context has it, else one of our own. */
final class Sporing {

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-.*");

    private Sporing() {}

    /** 32 hexadecimal digits; anything else in the header is passed over, and never repeated. */
    static String av(@Nullable String traceparent) {
        Matcher sender = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return sender.matches() ? sender.group(1) : UUID.randomUUID().toString().replace("-", "");
    }
}
