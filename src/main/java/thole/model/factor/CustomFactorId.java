package thole.model.factor;

import java.util.UUID;

/// Names a factor of the person's own, whatever it is called today: it is the id of the entry that declares it.
public record CustomFactorId(UUID value) {}
