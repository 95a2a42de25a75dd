package org.plancheck.assess.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
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
        OrderedExecutor<Integer> batch = new OrderedExecutor<>(2, results::add);
        batch.add(onAThread(() -> {
            await(secondDone);
            return 1;
        }));
        batch.add(onAThread(() -> {
            secondDone.countDown();
            return 2;
        }));
        for (int i = 3; i <= 50; i++) {
            int number = i;
            batch.add(onAThread(() -> number));
        }
        batch.finish();
        assertThat(results).hasSize(50).isSorted();
    }

    @Test
    void only_some_work_is_in_flight_at_a_time() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        OrderedExecutor<Integer> batch = new OrderedExecutor<>(3, result -> taken.incrementAndGet());
        for (int i = 1; i <= 200; i++) {
            batch.add(onAThread(begun::incrementAndGet));
            assertThat(i - taken.get()).isLessThanOrEqualTo(12);
        }
        batch.finish();
        assertThat(taken).hasValue(200);
    }

    @Test
    void no_more_work_is_done_at_the_same_time_than_there_are_threads_and_no_less_where_there_is_enough()
            throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch threeRun = new CountDownLatch(3);
        OrderedExecutor<Integer> batch = new OrderedExecutor<>(3, result -> {});
        for (int i = 1; i <= 200; i++) {
            batch.add(onAThread(() -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                threeRun.countDown();
                await(threeRun);
                return running.decrementAndGet();
            }));
        }
        batch.finish();
        assertThat(most).hasValue(3);
    }

    @Test
    void with_one_thread_a_result_is_taken_before_the_next_work_is_added() throws Exception {
        List<Integer> results = new ArrayList<>();
        OrderedExecutor<Integer> batch = new OrderedExecutor<>(1, results::add);
        for (int i = 1; i <= 3; i++) {
            int number = i;
            batch.add(onAThread(() -> number));
            assertThat(results).hasSize(number);
        }
    }

    @Test
    void work_that_throws_is_told_to_who_added_it_and_so_is_work_that_does_not_start() {
        List<Supplier<CompletableFuture<Integer>>> broken = List.of(
                onAThread(() -> {
                    throw new IllegalStateException("broken");
                }),
                () -> {
                    throw new IllegalStateException("broken");
                });
        for (int threads : new int[] {1, 2}) {
            for (Supplier<CompletableFuture<Integer>> work : broken) {
                OrderedExecutor<Integer> batch = new OrderedExecutor<>(threads, result -> {});
                assertThatThrownBy(() -> {
                            batch.add(work);
                            batch.finish();
                        })
                        .isInstanceOf(ExecutionException.class)
                        .hasRootCauseMessage("broken");
            }
        }
    }

    private static <R> Supplier<CompletableFuture<R>> onAThread(Supplier<R> work) {
        return () -> CompletableFuture.supplyAsync(work, command -> new Thread(command).start());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
