package thole.app;

import java.time.Clock;
import java.util.random.RandomGenerator;
import thole.platform.Folders;
import thole.platform.SystemKind;

/// What the program takes from the machine it runs on.
///
/// @param hasDisplay whether a window can be opened
/// @param clock with the person's zone
record Machine(Folders folders, boolean hasDisplay, Clock clock, RandomGenerator random, SystemKind system) {

    /// One whose system has no menu bar of its own.
    Machine(Folders folders, boolean hasDisplay, Clock clock, RandomGenerator random) {
        this(folders, hasDisplay, clock, random, SystemKind.LINUX);
    }
}
