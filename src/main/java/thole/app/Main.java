package thole.app;

/// Where the program starts: it must not extend `Application`, or JavaFX refuses the class path.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("thole " + arguments.length);
    }
}
