package org.nd4j.nativeblas;

/**
 * A name that DL4J's oneDNN helper looks up by reflection and that ND4J no longer has; without it convolutions run on
 * the slow path. Decision record 0003 has the story.
 */
public final class Nd4jCpu {
    private Nd4jCpu() {}

    /** What the helper asks. */
    public static final class Environment {
        private static final Environment INSTANCE = new Environment();

        private Environment() {}

        /** The one instance. */
        public static Environment getInstance() {
            return INSTANCE;
        }

        /** Whether the native library was built with oneDNN. */
        public boolean isUseMKLDNN() {
            return NativeOpsHolder.getInstance()
                    .getDeviceNativeOps()
                    .buildInfo()
                    .contains("HAVE_ONEDNN");
        }
    }
}
