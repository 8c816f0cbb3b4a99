/// An invented person and the journal they kept: to try the program with, and for its pictures.
@NullMarked
package thole.exchange.example;

import org.jspecify.annotations.NullMarked;
