// stopwatch COMMAND…: runs a command without its output and prints what it took: microseconds from its start to its end,
// microseconds of processors, the most kilobytes that it has held at once, and its exit status. A small program counts
// here, because what a process is seen to hold is at least what the one held that started it.
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000LL + time.tv_nsec / 1000;
}

static long long microseconds(struct timeval time) { return time.tv_sec * 1000000LL + time.tv_usec; }

int main(int count, char *arguments[]) {
    if (count < 2) {
        fprintf(stderr, "usage: stopwatch COMMAND...\n");
        return 2;
    }
    long long start = now();
    pid_t child = fork();
    if (child == 0) {
        int nowhere = open("/dev/null", O_RDWR);
        dup2(nowhere, 0);
        dup2(nowhere, 1);
        dup2(nowhere, 2);
        execvp(arguments[1], arguments + 1);
        _exit(127);
    }
    int status;
    struct rusage usage;
    if (child < 0 || wait4(child, &status, 0, &usage) < 0) {
        perror("stopwatch");
        return 2;
    }
    long long passed = now() - start;
    long long used = microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
#ifdef __APPLE__
    usage.ru_maxrss /= 1024;
#endif
    printf("%lld %lld %ld %d\n", passed, used, usage.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : -1);
    return 0;
}
