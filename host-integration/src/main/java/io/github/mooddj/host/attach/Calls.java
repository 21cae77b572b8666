package io.github.mooddj.host.attach;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object of the host's, spoken to by the names of its methods; a module of the host's is opened for that, to us. */
final class Calls {
    private final Object target;
    private final Instrumentation instrumentation;

    private Calls(Object target, Instrumentation instrumentation) {
        this.target = target;
        this.instrumentation = instrumentation;
    }

    /**
     * What a static method without arguments gives.
     *
     * @throws IllegalStateException if there is no such method, it fails, or it gives nothing
     */
    static Calls onStatic(Class<?> type, String method, Instrumentation instrumentation) {
        try {
            return given(method, invoke(type.getMethod(method), null, instrumentation), instrumentation);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("the host has no " + method, e);
        }
    }

    private static Calls given(String method, @Nullable Object value, Instrumentation instrumentation) {
        if (value == null) {
            throw new IllegalStateException("the host's " + method + " gives nothing");
        }
        return new Calls(value, instrumentation);
    }

    /** The object that a method without arguments gives; throws as {@link #onStatic}. */
    Calls get(String method) {
        return given(method, value(method), instrumentation);
    }

    /** What a method without arguments gives; throws as {@link #onStatic}. */
    @Nullable
    Object value(String method) {
        try {
            return invoke(target.getClass().getMethod(method), target, instrumentation);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("the host has no " + method, e);
        }
    }

    /** Calls a method of one argument; throws as {@link #onStatic}. */
    void call(String method, Class<?> type, Object argument) {
        try {
            Object unused = invoke(target.getClass().getMethod(method, type), target, instrumentation, argument);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("the host has no " + method, e);
        }
    }

    private static @Nullable Object invoke(
            Method method, @Nullable Object target, Instrumentation instrumentation, Object... arguments) {
        try {
            Module hosts = method.getDeclaringClass().getModule();
            Module ours = Calls.class.getModule();
            String place = method.getDeclaringClass().getPackageName();
            if (hosts.isNamed() && !hosts.isOpen(place, ours)) {
                instrumentation.redefineModule(
                        hosts, Set.of(), Map.of(), Map.of(place, Set.of(ours)), Set.of(), Map.of());
            }
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method.getName() + " of the host cannot be called", e);
        }
    }
}
