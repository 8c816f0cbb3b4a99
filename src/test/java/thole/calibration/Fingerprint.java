package thole.calibration;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import thole.insight.Analysis;

/// Tells one build of the analysis from another, so that an interrupted count is never continued with another program.
final class Fingerprint {

    private static final List<String> COUNTED = List.of("stats", "insight", "model", "calibration");

    private Fingerprint() {}

    /// SHA-256 over the compiled classes that decide what is counted.
    static String ofThisBuild() throws IOException {
        MessageDigest digest = sha256();
        for (Class<?> root : List.of(Analysis.class, Simulator.class)) {
            for (String name : COUNTED) {
                add(folder(root).resolve("thole").resolve(name), digest);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(Path folder, MessageDigest digest) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
    }

    private static Path folder(Class<?> root) {
        try {
            return Path.of(
                    root.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
