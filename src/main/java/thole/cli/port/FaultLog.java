package thole.cli.port;

import java.nio.file.Path;

/// Where faults of the program are written down, without anything from a journal.
public interface FaultLog {

    /// @return the file it was written to
    Path keep(Throwable fault);
}
