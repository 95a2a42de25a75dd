package org.plancheck.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work goes on without the thread that takes too long. */
@Timeout(60)
class WatchedWorkTest {

    private static final TimeLimit SHORT = new TimeLimit(Duration.ofMillis(50));

    @Test
    void work_within_the_limit_is_done_by_one_thread() {
        List<Thread> threads = new ArrayList<>();
        String result = WatchedWork.run(new TimeLimit(Duration.ofMinutes(1)), watch -> {
            threads.add(Thread.currentThread());
            return watch.within(() -> threads.add(Thread.currentThread()), () -> {}) + " " + threads.size();
        });
        assertThat(result).isEqualTo("true 2");
        assertThat(threads.get(0)).isEqualTo(threads.get(1)).isNotEqualTo(Thread.currentThread());
    }

    @Test
    void without_a_limit_the_thread_that_waits_does_the_work() {
        Thread thread = WatchedWork.run(TimeLimit.NONE, watch -> watch.within(Thread::currentThread, () -> {}));
        assertThat(thread).isEqualTo(Thread.currentThread());
    }

    @Test
    void a_step_that_does_not_react_is_halted_and_another_thread_goes_on_while_it_still_runs() {
        CountDownLatch end = new CountDownLatch(1);
        AtomicBoolean halted = new AtomicBoolean();
        AtomicReference<Thread> hung = new AtomicReference<>();
        Thread goneOn = WatchedWork.run(SHORT, watch -> {
            if (hung.get() == null) {
                hung.set(Thread.currentThread());
                watch.within(() -> waitWhateverHappens(end), () -> halted.set(true));
            }
            return Thread.currentThread();
        });
        assertThat(halted).isTrue();
        assertThat(goneOn).isNotEqualTo(hung.get());
        assertThat(hung.get().isAlive()).isTrue();
        assertThat(hung.get().isDaemon()).isTrue();
        end.countDown();
    }

    @Test
    void a_thread_that_was_left_behind_does_not_go_on_when_its_step_ends() throws Exception {
        List<String> after = new ArrayList<>();
        CountDownLatch left = new CountDownLatch(1);
        AtomicBoolean begun = new AtomicBoolean();
        WatchedWork.run(SHORT, watch -> {
            if (!begun.getAndSet(true)) {
                try {
                    watch.within(() -> sleep(), () -> {});
                    after.add("went on");
                } finally {
                    left.countDown();
                }
            }
            return "done";
        });
        assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(after).isEmpty();
    }

    @Test
    void what_a_step_throws_is_thrown_to_who_waits() {
        assertThatThrownBy(() -> WatchedWork.run(
                        TimeLimit.USUAL,
                        watch -> watch.within(
                                () -> {
                                    throw new IllegalStateException("broken");
                                },
                                () -> {})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
    }

    private static boolean waitWhateverHappens(CountDownLatch end) {
        while (true) {
            try {
                return end.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                continue;
            }
        }
    }

    private static boolean sleep() {
        try {
            Thread.sleep(30_000);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
