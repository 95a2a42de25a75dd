package org.plancheck.testing;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints a line for each test class that ends: how many of how many, which, and how long it took. */
public final class TestProgress implements TestExecutionListener {

    private final Map<String, Long> started = new ConcurrentHashMap<>();
    private long classes;
    private int ended;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        classes = plan.countTestIdentifiers(test -> className(test).isPresent());
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (className(test).isPresent()) {
            started.put(test.getUniqueId(), System.nanoTime());
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        className(test).ifPresent(name -> print(name, started.remove(test.getUniqueId()), result));
    }

    private synchronized void print(String name, long start, TestExecutionResult result) {
        ended++;
        System.out.printf(
                "[%3d/%d] %s, %.1f s%s%n",
                ended,
                classes,
                name,
                Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0,
                result.getStatus() == TestExecutionResult.Status.SUCCESSFUL ? "" : ", " + result.getStatus());
    }

    private static Optional<String> className(TestIdentifier test) {
        Optional<TestSource> source = test.getSource().filter(ClassSource.class::isInstance);
        return test.isContainer()
                ? source.map(found -> ((ClassSource) found).getClassName().replaceFirst(".*\\.", ""))
                : Optional.empty();
    }
}
