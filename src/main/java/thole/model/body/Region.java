package thole.model.body;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A place on the body. The code of a place (its name in small letters) is what files hold; it never changes. Left and
/// right are the person's own.
public enum Region {
    HEAD_BACK(BodyView.BACK),
    NECK_BACK(BodyView.BACK),
    SHOULDER_BACK_LEFT(BodyView.BACK),
    SHOULDER_BACK_RIGHT(BodyView.BACK),
    UPPER_BACK_LEFT(BodyView.BACK),
    UPPER_BACK_RIGHT(BodyView.BACK),
    UPPER_ARM_BACK_LEFT(BodyView.BACK),
    UPPER_ARM_BACK_RIGHT(BodyView.BACK),
    MID_BACK_LEFT(BodyView.BACK),
    MID_BACK_RIGHT(BodyView.BACK),
    ELBOW_BACK_LEFT(BodyView.BACK),
    ELBOW_BACK_RIGHT(BodyView.BACK),
    LOWER_BACK_LEFT(BodyView.BACK),
    LOWER_BACK_CENTER(BodyView.BACK),
    LOWER_BACK_RIGHT(BodyView.BACK),
    FOREARM_BACK_LEFT(BodyView.BACK),
    FOREARM_BACK_RIGHT(BodyView.BACK),
    SI_JOINT_LEFT(BodyView.BACK),
    SI_JOINT_RIGHT(BodyView.BACK),
    HIP_BACK_LEFT(BodyView.BACK),
    SACRUM(BodyView.BACK),
    HIP_BACK_RIGHT(BodyView.BACK),
    BUTTOCK_LEFT(BodyView.BACK),
    BUTTOCK_RIGHT(BodyView.BACK),
    HAND_BACK_LEFT(BodyView.BACK),
    HAND_BACK_RIGHT(BodyView.BACK),
    THIGH_BACK_LEFT(BodyView.BACK),
    THIGH_BACK_RIGHT(BodyView.BACK),
    KNEE_BACK_LEFT(BodyView.BACK),
    KNEE_BACK_RIGHT(BodyView.BACK),
    CALF_LEFT(BodyView.BACK),
    CALF_RIGHT(BodyView.BACK),
    FOOT_BACK_LEFT(BodyView.BACK),
    FOOT_BACK_RIGHT(BodyView.BACK),
    HEAD_FRONT(BodyView.FRONT),
    NECK_FRONT(BodyView.FRONT),
    SHOULDER_FRONT_RIGHT(BodyView.FRONT),
    SHOULDER_FRONT_LEFT(BodyView.FRONT),
    CHEST_RIGHT(BodyView.FRONT),
    CHEST_LEFT(BodyView.FRONT),
    UPPER_ARM_FRONT_RIGHT(BodyView.FRONT),
    UPPER_ARM_FRONT_LEFT(BodyView.FRONT),
    ABDOMEN_UPPER(BodyView.FRONT),
    ELBOW_FRONT_RIGHT(BodyView.FRONT),
    ELBOW_FRONT_LEFT(BodyView.FRONT),
    ABDOMEN_LOWER(BodyView.FRONT),
    FOREARM_FRONT_RIGHT(BodyView.FRONT),
    FOREARM_FRONT_LEFT(BodyView.FRONT),
    HIP_FRONT_RIGHT(BodyView.FRONT),
    GROIN_RIGHT(BodyView.FRONT),
    GROIN_LEFT(BodyView.FRONT),
    HIP_FRONT_LEFT(BodyView.FRONT),
    HAND_FRONT_RIGHT(BodyView.FRONT),
    HAND_FRONT_LEFT(BodyView.FRONT),
    THIGH_FRONT_RIGHT(BodyView.FRONT),
    THIGH_FRONT_LEFT(BodyView.FRONT),
    KNEE_FRONT_RIGHT(BodyView.FRONT),
    KNEE_FRONT_LEFT(BodyView.FRONT),
    SHIN_RIGHT(BodyView.FRONT),
    SHIN_LEFT(BodyView.FRONT),
    FOOT_FRONT_RIGHT(BodyView.FRONT),
    FOOT_FRONT_LEFT(BodyView.FRONT);

    private static final Map<String, Region> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Region::code, Function.identity()));

    private final BodyView view;

    Region(BodyView view) {
        this.view = view;
    }

    public BodyView view() {
        return view;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Region> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
