package thole.cli.share;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thole.cli.output.Voice;
import thole.cli.port.Surroundings;
import thole.exchange.seal.Passphrase;
import thole.exchange.share.ShareFile;
import thole.insight.Analysis;
import thole.insight.work.Workers;
import thole.model.Problem;
import thole.model.ProblemException;
import thole.review.CaseListener;
import thole.review.CaseRow;
import thole.review.Caseload;
import thole.review.ShareSource;

/// The therapist’s table for one or many shared journals.
@Command(name = "review", mixinStandardHelpOptions = true)
public final class ReviewCommand implements Callable<Integer> {

    private static final int HANDS = 2;

    private final Surroundings around;
    private final Voice voice;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "SHARE", descriptionKey = "shares")
    private List<Path> files = List.of();

    @Option(names = "--passphrase-file", paramLabel = "F", descriptionKey = "passphrase-file")
    private @Nullable Path passphraseFile;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public ReviewCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    private record Judged(CaseRow row, Analysis analysis) {}

    /// What came of every file.
    private static final class Heard implements CaseListener {

        private final List<Judged> judged = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void opened(CaseRow row) {}

        @Override
        public void refused(Path file, Problem problem) {
            problems.add(problem);
        }

        @Override
        public void judged(CaseRow row, Analysis analysis) {
            judged.add(new Judged(row, analysis));
        }
    }

    @Override
    public Integer call() throws ProblemException {
        Heard heard = new Heard();
        open(sources(), heard);
        LocalDate today = LocalDate.now(around.clock());
        if (!json) {
            voice.say("review.count", heard.judged.size());
        }
        heard.judged.sort(Comparator.comparing(Judged::row, CaseRow.ORDER));
        for (Judged judged : heard.judged) {
            CasePage page = new CasePage(voice.texts(), judged.row(), judged.analysis(), today);
            if (json) {
                voice.print(page.json());
            } else {
                page.lines().forEach(voice::print);
            }
        }
        for (Problem problem : heard.problems.stream().skip(1).toList()) {
            voice.complain(problem);
        }
        if (!heard.problems.isEmpty()) {
            throw new ProblemException(heard.problems.getFirst());
        }
        return 0;
    }

    private List<ShareSource> sources() throws ProblemException {
        List<Passphrase> passphrases = new PassphraseSource(passphraseFile, around, voice)
                .forAll(files)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), voice.texts().get("cli.wrong.passphrases", files.size())));
        List<ShareSource> sources = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            sources.add(new ShareSource(files.get(i), passphrases.get(i)));
        }
        return sources;
    }

    private void open(List<ShareSource> sources, CaseListener listener) {
        try (ExecutorService helper = Executors.newFixedThreadPool(HANDS - 1)) {
            Caseload caseload = new Caseload(new ShareFile(), new Workers(helper, HANDS));
            caseload.open(sources, LocalDate.now(around.clock()), listener);
        }
    }
}
