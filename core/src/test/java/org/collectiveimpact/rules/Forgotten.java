package org.collectiveimpact.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;

/**
 * One attribute of one value in an initiative that somebody forgot to write down.
 *
 * @param attribute what was forgotten, such as {@code Indicator.baseline}
 * @param content what it was
 * @param section where it stood; empty where that cannot be declared complete
 * @param change makes the initiative without it
 */
record Forgotten(String attribute, Object content, Optional<Section> section, UnaryOperator<Initiative> change) {

    private static final String MODEL = Initiative.class.getPackageName();

    /** Returns each way to forget one attribute, optional or a list, at any depth. */
    static List<Forgotten> of(Initiative initiative) {
        List<Forgotten> all = new ArrayList<>();
        for (Method attribute : attributes(Initiative.class)) {
            Optional<Section> section = Arrays.stream(Section.values())
                    .filter(each -> each.attribute().equals(attribute.getName()))
                    .findFirst();
            for (Loss loss : losses(initiative, attribute)) {
                all.add(new Forgotten(loss.attribute(), loss.content(), section, each ->
                        (Initiative) loss.change().apply(each)));
            }
        }
        return all;
    }

    private record Loss(String attribute, Object content, UnaryOperator<Object> change) {}

    private static List<Loss> losses(Object value, Method attribute) {
        List<Loss> losses = new ArrayList<>();
        Object content = call(value, attribute);
        if (content instanceof Optional<?> one && one.isPresent()) {
            losses.add(loss(attribute, one.get(), Optional.empty()));
            below(one.get())
                    .forEach(loss -> losses.add(within(
                            attribute, loss, after -> Optional.of(loss.change().apply(one.get())))));
        } else if (content instanceof List<?> several && !several.isEmpty()) {
            losses.add(loss(attribute, several, List.of()));
            for (int i = 0; i < several.size(); i++) {
                int index = i;
                below(several.get(i))
                        .forEach(loss -> losses.add(within(attribute, loss, after -> {
                            List<Object> list = new ArrayList<>(several);
                            list.set(index, loss.change().apply(list.get(index)));
                            return list;
                        })));
            }
        }
        return losses;
    }

    private static List<Loss> below(Object value) {
        List<Loss> losses = new ArrayList<>();
        for (Class<?> type : value.getClass().getInterfaces()) {
            if (type.isSealed()
                    && type.getPackageName().equals(MODEL)
                    && !value.getClass().isRecord()) {
                attributes(type).forEach(attribute -> losses.addAll(losses(value, attribute)));
            }
        }
        return losses;
    }

    private static Loss loss(Method attribute, Object content, Object nothing) {
        String name = attribute.getDeclaringClass().getSimpleName() + "." + attribute.getName();
        return new Loss(name, content, value -> with(value, attribute, nothing));
    }

    private static Loss within(Method attribute, Loss loss, UnaryOperator<Object> after) {
        return new Loss(loss.attribute(), loss.content(), value -> with(value, attribute, after.apply(value)));
    }

    private static List<Method> attributes(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Object with(Object value, Method attribute, Object content) {
        String name = attribute.getName();
        String wither = "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Method method = Arrays.stream(value.getClass().getMethods())
                .filter(each -> each.getName().equals(wither) && each.getParameterCount() == 1)
                .filter(each -> each.getParameterTypes()[0].isInstance(content))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + wither));
        return call(value, method, content);
    }

    private static Object call(Object receiver, Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
