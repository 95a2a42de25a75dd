package org.plancheck.cli;

import java.lang.reflect.Constructor;
import java.util.List;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.RuleSetLoader;
import picocli.CommandLine;

/** Creates commands and their options, and passes the console or the loader of rules to those with a parameter for it. */
final class CommandFactory implements CommandLine.IFactory {

    private final List<Object> known;

    CommandFactory(Console console, RuleSetLoader loader) {
        this.known = List.of(console, loader);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            for (Object one : known) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0].isInstance(one)) {
                    return type.cast(constructor.newInstance(one));
                }
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
