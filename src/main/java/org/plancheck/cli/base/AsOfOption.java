package org.plancheck.cli.base;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.plancheck.proposal.AsOf;
import org.plancheck.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The day that proposals are judged on. */
public final class AsOfOption {

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check.as-of")
    private String asOf;

    /** Today where the standards are judged, whatever the time zone of the machine. */
    public static AsOf today() {
        return new AsOf(LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    /**
     * The day named, else today.
     *
     * @throws UsageException if it is no day of the calendar
     */
    public AsOf day(CommandSpec spec) {
        if (asOf == null) {
            return today();
        }
        try {
            return new AsOf(LocalDate.parse(asOf));
        } catch (DateTimeParseException e) {
            throw new UsageException(spec, Messages.text("usage.date", asOf));
        }
    }
}
