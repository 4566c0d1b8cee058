package org.countersign.law.plan;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The steps that needs name, directly or through the milestones that steps reach. */
final class StepsNamed {
    private StepsNamed() {}

    static int[] in(PlanShape shape, Need[] needs) {
        return Arrays.stream(needs).flatMapToInt(need -> in(shape, need)).toArray();
    }

    private static IntStream in(PlanShape shape, Need need) {
        return switch (need.kind()) {
            case Need.STEP -> IntStream.of(need.number());
            case Need.MILESTONE -> Arrays.stream(shape.stepsOfMilestone[need.number()]);
            case Need.ANY -> Arrays.stream(need.alternatives()).flatMapToInt(each -> in(shape, each));
            default -> IntStream.empty();
        };
    }
}
