package thole.insight.frame;

import thole.model.entry.CustomFactor;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;

/// A factor that may be compared with pain: one that every journal has, or one of the person’s own.
public sealed interface FactorKey {

    /// The column of the daily CSV: the factor’s fixed code, or the name the person gave it.
    String code();

    FactorTime time();

    /// A factor that every journal has.
    record BuiltIn(Factor factor) implements FactorKey {

        @Override
        public String code() {
            return factor.code();
        }

        @Override
        public FactorTime time() {
            return factor.time();
        }
    }

    /// A factor of the person’s own, declared as what they do or what happens.
    record Own(CustomFactorId id, String name, FactorScale scale, FactorDirection direction, FactorTime time)
            implements FactorKey {

        static Own of(CustomFactorId id, CustomFactor declared) {
            return new Own(id, declared.name().text(), declared.scale(), declared.direction(), declared.time());
        }

        @Override
        public String code() {
            return name;
        }
    }
}
