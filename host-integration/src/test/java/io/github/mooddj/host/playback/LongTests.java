package io.github.mooddj.host.playback;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Properties that try so often that they run on request only. */
final class LongTests implements SkipExecutionHook {
    private static final String ASKED_FOR_BY = "MOOD_DJ_LONG_TESTS";

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return "1".equals(System.getenv(ASKED_FOR_BY))
                ? SkipResult.doNotSkip()
                : SkipResult.skip("takes minutes; set " + ASKED_FOR_BY + "=1");
    }
}
