package com.sun.jna;

/** Of a version that vlcj 4 cannot use: it lacks load. */
public final class Native {
    public static final String VERSION = "4.3.0";

    public static Object loadLibrary(String name, Class<?> type) {
        throw new UnsatisfiedLinkError(name);
    }
}
