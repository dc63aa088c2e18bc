package org.collectiveimpact.serialization;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that work for one caller; one thread is the caller's own. */
final class Workers implements AutoCloseable {

    private static final long IDLE_SECONDS = 1;

    private final Optional<ThreadPoolExecutor> pool;

    /** Starts no thread before there is work for it. */
    Workers(int threads) {
        this.pool = threads == 1 ? Optional.empty() : Optional.of(pool(threads));
    }

    /** Keeps no program from ending, and no thread for a caller that went away without a word. */
    private static ThreadPoolExecutor pool(int threads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "json-lines");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** Gives work to a thread; the caller's own has done it when this returns. */
    <R> Future<R> begin(Callable<R> work) {
        FutureTask<R> task = new FutureTask<>(work);
        pool.ifPresentOrElse(threads -> threads.execute(task), task);
        return task;
    }

    /** Interrupts what is being done, and waits for its end unless interrupted. */
    @Override
    public void close() {
        pool.ifPresent(threads -> {
            threads.shutdownNow();
            try {
                threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
