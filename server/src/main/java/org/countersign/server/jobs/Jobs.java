package org.countersign.server.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the jobs by one schedule in the database, which all servers share: each run is taken by one of them. A server that
 * is killed leaves its runs to the others, or to its next start, after its heartbeats have failed to come for a while.
 */
@Component
public final class Jobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final String SCHEDULE = "jobs.scheduled_tasks";
    private static final Duration POLL = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);
    private static final int AT_ONCE = 2;

    private final Scheduler scheduler;
    private final boolean isWanted;
    private volatile boolean isRunning;

    @Autowired
    Jobs(
            @Qualifier("jobsDataSource") DataSource schedule,
            ObjectProvider<Job> jobs,
            Settings settings,
            Ids ids,
            Clock clock) {
        this(
                schedule,
                jobs.stream().toList(),
                settings.jobs(),
                "server " + ids.next(),
                clock,
                new Pace(POLL, HEARTBEAT));
    }

    Jobs(DataSource schedule, List<Job> jobs, boolean isWanted, String server, Clock clock, Pace pace) {
        this.isWanted = isWanted;
        List<RecurringTask<Void>> tasks = jobs.stream().map(Jobs::task).toList();
        scheduler = Scheduler.create(schedule, List.<Task<?>>of())
                .startTasks(tasks)
                .tableName(SCHEDULE)
                .schedulerName(new SchedulerName.Fixed(server))
                .clock(clock::instant)
                .threads(AT_ONCE)
                .pollingInterval(pace.poll())
                .heartbeatInterval(pace.heartbeat())
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    /** How often a server looks for what is due, and says that it is alive. */
    record Pace(Duration poll, Duration heartbeat) {}

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                .onDeadExecutionRevive()
                .execute((instance, context) -> run(job));
    }

    private static void run(Job job) {
        try {
            job.run();
        } catch (RuntimeException failure) {
            LOG.error("the job {} failed; it runs again at its next time", job.name(), failure);
            throw failure;
        }
    }

    /** All that stand in the schedule, by name. */
    public List<JobState> states() {
        List<JobState> states = new ArrayList<>();
        scheduler.fetchScheduledExecutions(each -> states.add(new JobState(
                each.getTaskInstance().getTaskName(),
                each.getExecutionTime(),
                Optional.ofNullable(each.getLastSuccess()),
                Optional.ofNullable(each.getLastFailure()),
                each.getConsecutiveFailures())));
        states.sort(Comparator.comparing(JobState::name));
        return states;
    }

    @Override
    public boolean isAutoStartup() {
        return isWanted;
    }

    @Override
    public void start() {
        scheduler.start();
        isRunning = true;
    }

    /** Ends the runs that have begun, half a minute at most; what is cut off then is taken up by the next start. */
    @Override
    public void stop() {
        scheduler.stop();
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }
}
