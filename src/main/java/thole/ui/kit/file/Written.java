package thole.ui.kit.file;

import java.nio.file.Path;
import java.util.Optional;

/// What has become of a file that was to be written.
///
/// @param said in one sentence or two
/// @param file empty where it was not written
/// @param passphrase what opens it; empty where it opens without
/// @param refused it could not be written
public record Written(String said, Optional<Path> file, String passphrase, boolean refused) {

    /// A file that anybody can open.
    public static Written open(String said, Path file) {
        return new Written(said, Optional.of(file), "", false);
    }

    public static Written sealed(String said, Path file, String passphrase) {
        return new Written(said, Optional.of(file), passphrase, false);
    }

    public static Written not(String why) {
        return new Written(why, Optional.empty(), "", true);
    }

    /// The person thought better of it.
    public static Written calledOff(String said) {
        return new Written(said, Optional.empty(), "", false);
    }
}
