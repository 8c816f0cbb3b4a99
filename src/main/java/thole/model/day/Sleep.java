package thole.model.day;

import thole.model.Answer;

/// The night that ended on the morning of a day.
///
/// @param quality 0 to 10; the window’s five words stand for 1, 3, 5, 7 and 9
public record Sleep(Answer<Hours> length, Answer<Rating> quality) {

    public static final Sleep MISSING = new Sleep(Answer.missing(), Answer.missing());
}
