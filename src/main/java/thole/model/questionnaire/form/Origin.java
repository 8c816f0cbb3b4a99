package thole.model.questionnaire.form;

/// Where a questionnaire comes from, as its file says; empty where the file says nothing.
public record Origin(String url, String version, String copyright) {

    public static final Origin UNSTATED = new Origin("", "", "");
}
