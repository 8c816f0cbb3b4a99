package thole.cli.output;

import thole.cli.port.Streams;
import thole.model.Problem;
import thole.text.Texts;

/// Says things on standard output, which carries the result alone, and on standard error.
public record Voice(Streams streams, Texts texts) {

    /// @param key below `cli.`
    public void say(String key, Object... arguments) {
        print(texts.get("cli." + key, arguments));
    }

    /// A line of the result as it stands.
    public void print(String line) {
        streams.out().println(line);
    }

    /// Beside the result.
    ///
    /// @param key below `cli.`
    public void remark(String key, Object... arguments) {
        streams.err().println(texts.get("cli." + key, arguments));
    }

    /// What happened, what is safe, what to do; beside the result.
    public void complain(Problem problem) {
        streams.err().println(texts.say(problem));
    }

    /// A problem as part of a line.
    public String inOneLine(Problem problem) {
        return texts.say(problem).replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}
