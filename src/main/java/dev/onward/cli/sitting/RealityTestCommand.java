package dev.onward.cli.sitting;

import dev.onward.cli.desk.Desk;
import dev.onward.cli.desk.ExitCodes;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onward reality-test}: tests a conclusion against the evidence, at a terminal or from a script. */
@Command(
        addMethodSubcommands = false,
        name = "reality-test",
        header = RealityTestCommand.HEADER,
        description = {
            "Shows what was written then, and asks: the conclusion, what speaks for it and against it,",
            "other explanations, what a friend would hear. Words that may be a thinking trap are quoted,",
            "for you to accept or refuse; everything is read on this machine."
        },
        footer = {
            "  onward reality-test",
            "  onward reality-test k3f9",
            "  onward reality-test last~1 --no-input --belief 85 --answer conclusion=-"
        })
public final class RealityTestCommand implements Callable<Integer> {
    public static final String HEADER = "Test whether a conclusion about yourself follows from the evidence.";

    private final Desk desk;

    @Parameters(
            arity = "0..1",
            paramLabel = "ENTRY",
            description = "The rejection: id, a part of it, last~1. Default: the last without a test.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private final RealityTestOptions options = new RealityTestOptions();

    public RealityTestCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Tested tested = Tested.find(desk.journal().get(), name, desk.clock().instant());
        RealityTestSitting sitting = new RealityTestSitting(tested, options, desk);
        if (desk.canAsk().getAsBoolean()) {
            sitting.hold();
        } else {
            desk.output().raw().println(sitting.store().id());
            desk.output().raw().flush();
        }
        return ExitCodes.DONE;
    }
}
