package org.plancheck.cli.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of plancheck, which the build writes into a file. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"plancheck " + number()};
    }

    public static String number() {
        try (InputStream in = Version.class.getResourceAsStream("/org/plancheck/build.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
