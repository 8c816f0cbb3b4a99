package thole.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// The lines of the file that keeps preferences: text that a person can read and mend, replaced as a whole so that a
/// power cut leaves the old one or the new one.
final class SettingsFile {

    private static final String VERSION = "settings";
    private static final String FIRST_VERSION = "1";

    private final Path file;

    SettingsFile(Path file) {
        this.file = file;
    }

    /// The file is there, and is not what this program writes.
    static final class DamagedException extends Exception {

        private static final long serialVersionUID = 1;

        /// Where it has been put aside.
        private final transient Path aside;

        DamagedException(Path aside) {
            this.aside = aside;
        }

        Path aside() {
            return aside;
        }
    }

    /// All lines; none where there is no file yet.
    ///
    /// @throws DamagedException after which the bad file lies aside and the next writing starts a new one
    /// @throws IOException where the file cannot be read at all; it is left as it is
    Map<String, String> read() throws IOException, DamagedException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException first) {
            return Map.of();
        }
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()));
        } catch (CharacterCodingException | IllegalArgumentException unreadable) {
            throw new DamagedException(putAside());
        }
        if (!lines.containsKey(VERSION)) {
            throw new DamagedException(putAside());
        }
        Map<String, String> all = new TreeMap<>();
        lines.stringPropertyNames().forEach(name -> all.put(name, lines.getProperty(name)));
        return all;
    }

    private Path putAside() throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Replaces the file once the new one is on the disk.
    void write(Map<String, String> lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Map<String, String> all = new TreeMap<>(lines);
        all.putIfAbsent(VERSION, FIRST_VERSION);
        StringBuilder text = new StringBuilder();
        all.forEach((name, value) -> text.append(escaped(name, true))
                .append(" = ")
                .append(escaped(value, false))
                .append('\n'));
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        replace(next);
    }

    private void replace(Path next) throws IOException {
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plainDisk) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// As [Properties] reads it back.
    private static String escaped(String text, boolean isName) {
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(letter -> {
            boolean special = letter == '\\'
                    || (isName && (letter == '=' || letter == ':' || letter == ' '))
                    || (written.isEmpty() && (letter == ' ' || letter == '#' || letter == '!'));
            switch (letter) {
                case '\n' -> written.append("\\n");
                case '\r' -> written.append("\\r");
                case '\t' -> written.append("\\t");
                case '\f' -> written.append("\\f");
                default -> written.append(special ? "\\" : "").appendCodePoint(letter);
            }
        });
        return written.toString();
    }
}
