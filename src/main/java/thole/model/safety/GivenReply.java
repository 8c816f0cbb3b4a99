package thole.model.safety;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A reply as it is kept: `no`, `yes`, `unsure`, or `yes.1` where a professional had already been asked about it once
/// when it was answered. So the same answer given anew after a visit is open again, even on the same day.
///
/// @param visitsBefore how many visits about the question were in the journal when it was answered
public record GivenReply(Reply reply, int visitsBefore) {

    private static final Pattern WRITTEN = Pattern.compile("(?<reply>[a-z]+)(?:\\.(?<visits>\\d{1,6}))?");

    public static GivenReply of(Reply reply) {
        return new GivenReply(reply, 0);
    }

    /// What [#code] has written; empty for what no version of the program has written.
    public static Optional<GivenReply> parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int visits = parts.group("visits") == null ? 0 : Integer.parseInt(parts.group("visits"));
        return Arrays.stream(Reply.values())
                .filter(reply -> reply.code().equals(parts.group("reply")))
                .findFirst()
                .map(reply -> new GivenReply(reply, visits));
    }

    public String code() {
        return visitsBefore == 0 ? reply.code() : reply.code() + "." + visitsBefore;
    }
}
