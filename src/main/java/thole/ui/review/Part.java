package thole.ui.review;

import thole.ui.kit.Screen;

/// One of the things that can be read of a patient.
///
/// @param id names it in the program
/// @param titleKey the text with its name
public record Part(String id, String titleKey, Screen screen) {}
