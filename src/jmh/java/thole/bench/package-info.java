/// The project's own measurements, each beside its floor; compiled by the profile `bench` alone.
@NullMarked
package thole.bench;

import org.jspecify.annotations.NullMarked;
