package org.plancheck.cli.base;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.plancheck.proposal.AsOf;
import org.plancheck.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The day on which proposals are judged. */
public final class AsOfOption {

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check.as-of")
    private String asOf;

    /** Today in China, whatever the time zone of the machine. */
    private static AsOf today() {
        return new AsOf(LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    /**
     * The day that the user names, otherwise today.
     *
     * @throws UsageException if there is no such day in the calendar
     */
    public AsOf day(CommandSpec spec) {
        if (asOf == null) {
            return today();
        }
        try {
            return new AsOf(LocalDate.parse(asOf));
        } catch (DateTimeParseException e) {
            throw new UsageException(spec, Messages.text("usage.date", asOf), e);
        }
    }
}
