package thole.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import thole.cli.CommandLineProgram;
import thole.cli.port.Streams;
import thole.cli.port.Surroundings;
import thole.platform.Display;
import thole.platform.Folders;
import thole.platform.SystemKind;

/// Where the program starts. It reads the machine's clock, zone, language and folders, here and nowhere else, and hands
/// them on. It must not extend `Application`, or JavaFX refuses the class path.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        SystemKind system = SystemKind.of(System.getProperty("os.name", ""));
        Folders folders = Folders.of(system, System.getenv(), Path.of(System.getProperty("user.home", ".")));
        Machine machine = new Machine(
                folders,
                Display.isPresent(system, System.getenv()),
                Clock.system(ZoneId.systemDefault()),
                new SecureRandom(),
                system);
        CrashLog log = new CrashLog(folders.logs(), machine.clock());
        StoredJournals journals = new StoredJournals(machine);
        Surroundings around = new Surroundings(
                journals,
                new WindowDesk(machine, journals, log),
                bug -> {
                    log.add(bug);
                    return log.file();
                },
                Streams.utf8(System.in, System.out, System.err),
                new TerminalSecrets(System.getenv()),
                machine.clock(),
                machine.random());
        int exit = new CommandLineProgram(around).run(arguments);
        System.exit(exit);
    }
}
