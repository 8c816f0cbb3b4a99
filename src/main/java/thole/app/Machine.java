package thole.app;

import java.time.Clock;
import java.util.random.RandomGenerator;
import thole.platform.Folders;

/// What the program takes from the machine it runs on.
///
/// @param hasDisplay whether a window can be opened
/// @param clock with the person's zone
record Machine(Folders folders, boolean hasDisplay, Clock clock, RandomGenerator random) {}
