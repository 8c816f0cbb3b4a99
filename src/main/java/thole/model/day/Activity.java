package thole.model.day;

import java.util.List;
import thole.model.Answer;

/// What the person did with their body on a day.
///
/// @param kinds “walk”, “physio”; shown, and in no test
public record Activity(Answer<Minutes> minutes, Answer<List<String>> kinds) {

    public static final Activity MISSING = new Activity(Answer.missing(), Answer.missing());
}
