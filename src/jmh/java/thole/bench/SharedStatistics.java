package thole.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder `shared/statistics` beside the checkout, with the implementations that the program is compared with.
record SharedStatistics(Path folder) {

    /// Looks in the folder and in all those above it.
    static Optional<SharedStatistics> above(Path start) {
        return Stream.iterate(start.toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("statistics"))
                .filter(Files::isDirectory)
                .map(SharedStatistics::new)
                .findFirst();
    }

    /// Where `final.hpp` is.
    Path nativeFolder() {
        return folder.resolve("native");
    }

    Path referenceScript() {
        return folder.resolve("reference.R");
    }
}
