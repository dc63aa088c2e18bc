package org.collectiveimpact.serialization;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/** Calls methods and constructors that were found by reflection, and lets their exceptions through as they are. */
final class Handles {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType FUNCTION = MethodType.methodType(Object.class, Object.class);
    private static final MethodType SETTER = MethodType.methodType(Object.class, Object.class, Object.class);
    private static final MethodType SUPPLIER = MethodType.methodType(Object.class);

    private Handles() {}

    /** Returns a handle on a method, even one that the generated superclass of a builder keeps to its package. */
    static MethodHandle of(Method method) {
        try {
            method.setAccessible(true);
            return LOOKUP.unreflect(method);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " (expected: a method that is public or in an open package)", e);
        }
    }

    static MethodHandle of(Constructor<?> constructor) {
        try {
            constructor.setAccessible(true);
            return LOOKUP.unreflectConstructor(constructor);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constructor + " (expected: a constructor in an open package)", e);
        }
    }

    static MethodHandle function(MethodHandle handle) {
        return handle.asType(FUNCTION);
    }

    static MethodHandle setter(MethodHandle handle) {
        return handle.asType(SETTER);
    }

    static MethodHandle supplier(MethodHandle handle) {
        return handle.asType(SUPPLIER);
    }

    /** Returns a handle that takes all arguments as one array. */
    static MethodHandle spreader(MethodHandle handle, int arguments) {
        return handle.asSpreader(Object[].class, arguments).asType(FUNCTION);
    }

    static Object call(MethodHandle function, Object argument) {
        try {
            return (Object) function.invokeExact(argument);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    static void set(MethodHandle setter, Object target, Object argument) {
        try {
            Object ignored = (Object) setter.invokeExact(target, argument);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    static Object get(MethodHandle supplier) {
        try {
            return (Object) supplier.invokeExact();
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    private static RuntimeException unchecked(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        if (e instanceof RuntimeException exception) {
            return exception;
        }
        return new IllegalStateException(e);
    }
}
