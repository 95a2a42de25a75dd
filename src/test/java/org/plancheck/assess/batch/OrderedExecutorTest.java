package org.plancheck.assess.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.plancheck.testing.PlancheckCli;

/** Proposals are judged on several threads, and nobody can tell from the report. */
class OrderedExecutorTest {

    private static PlancheckCli samples(String threads) {
        return PlancheckCli.run("check", "samples", "--as-of", "2026-11-22", "--format", "json", "--threads", threads);
    }

    @Test
    void four_threads_give_the_same_bytes_as_one() {
        PlancheckCli one = samples("1");
        PlancheckCli four = samples("4");
        assertThat(one.out()).contains("\"proposals\"");
        assertThat(four).usingRecursiveComparison().isEqualTo(one);
    }

    @Test
    void a_number_of_threads_out_of_range_is_refused() {
        for (String threads : List.of("0", "-1", "257")) {
            PlancheckCli run = samples(threads);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("--threads must be a number from 1 to 256");
        }
    }

    @Test
    void results_come_in_the_order_of_the_work_also_where_the_first_takes_longest() throws Exception {
        List<Integer> results = new ArrayList<>();
        CountDownLatch secondDone = new CountDownLatch(1);
        try (OrderedExecutor<Integer> batch = new OrderedExecutor<>(2, results::add)) {
            batch.add(() -> {
                assertThat(secondDone.await(20, TimeUnit.SECONDS)).isTrue();
                return 1;
            });
            batch.add(() -> {
                secondDone.countDown();
                return 2;
            });
            for (int i = 3; i <= 50; i++) {
                int number = i;
                batch.add(() -> number);
            }
            batch.finish();
        }
        assertThat(results).hasSize(50).isSorted();
    }

    @Test
    void only_some_work_is_in_flight_at_a_time() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        try (OrderedExecutor<Integer> batch = new OrderedExecutor<>(3, result -> taken.incrementAndGet())) {
            for (int i = 1; i <= 200; i++) {
                batch.add(begun::incrementAndGet);
                assertThat(i - taken.get()).isLessThanOrEqualTo(12);
            }
            batch.finish();
        }
        assertThat(taken).hasValue(200);
    }

    @Test
    void work_that_throws_is_told_to_who_gave_it() {
        for (int threads : new int[] {1, 2}) {
            try (OrderedExecutor<Integer> batch = new OrderedExecutor<>(threads, result -> {})) {
                assertThatThrownBy(() -> {
                            batch.add(() -> {
                                throw new IllegalStateException("broken");
                            });
                            batch.finish();
                        })
                        .isInstanceOf(ExecutionException.class)
                        .hasRootCauseMessage("broken");
            }
        }
    }
}
