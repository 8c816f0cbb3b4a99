package thole.cli.port;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Standard input, output and error.
///
/// @param out carries the result alone
/// @param err everything else that is said
public record Streams(InputStream in, PrintStream out, PrintStream err) {

    /// UTF-8 whatever the machine’s own encoding is; every line leaves at once.
    public static Streams utf8(InputStream in, OutputStream out, OutputStream err) {
        return new Streams(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
