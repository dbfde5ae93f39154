#include "thread.h"
#include "trace.h"

#include <stdio.h>
#include <string.h>

#ifdef _WIN32
#define THREAD_RESULT DWORD WINAPI
#else
#include <time.h>
#define THREAD_RESULT void *
#endif

#ifdef __linux__
#include <sys/syscall.h>
#include <unistd.h>
#endif

void gate_open(gate *g) {
  mutex_lock(&g->lock);
  g->openings++;
  condition_wake_all(&g->changed);
  mutex_unlock(&g->lock);
}

void gate_wait(gate *g, int openings) {
  mutex_lock(&g->lock);
  while (g->openings < openings)
    condition_wait(&g->changed, &g->lock);
  mutex_unlock(&g->lock);
}

static THREAD_RESULT thread_main(void *argument) {
  thread *t = (thread *)argument;
  thread_set_name(t->name);
#ifdef __linux__
  t->os_id = syscall(SYS_gettid);
#endif
  trace("thread-start", "\"name\":\"%s\"", t->name);
  gate_open(&t->started);
  t->run(t->argument);
  trace("thread-end", "\"name\":\"%s\"", t->name);
  return 0;
}

void thread_start(thread *t, const char *name, void (*run)(void *), void *argument) {
  thread fresh = {name, run, argument, 0, GATE_INIT, 0};
  *t = fresh;
#ifdef _WIN32
  t->handle = CreateThread(NULL, 0, thread_main, t, 0, NULL);
  int failed = t->handle == NULL;
#else
  int failed = pthread_create(&t->handle, NULL, thread_main, t);
#endif
  if (failed)
    trace_broken("thread_start", "no thread", name, 0);
}

void thread_join(thread *t) {
#ifdef _WIN32
  WaitForSingleObject(t->handle, INFINITE);
  CloseHandle(t->handle);
#else
  pthread_join(t->handle, NULL);
#endif
  trace("joined", "\"name\":\"%s\"", t->name);
}

void pause_ms(int milliseconds) {
#ifdef _WIN32
  Sleep((DWORD)milliseconds);
#else
  struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  nanosleep(&time, NULL);
#endif
}

#ifdef __linux__
static int is_asleep(long os_id) {
  char path[64], line[256] = "";
  snprintf(path, sizeof path, "/proc/self/task/%ld/stat", os_id);
  FILE *file = fopen(path, "r");
  if (file == NULL)
    return 1; /* it has ended: there is nothing left to wait for */
  const char *name_end = fgets(line, sizeof line, file) != NULL ? strrchr(line, ')') : NULL;
  fclose(file);
  return name_end != NULL && strncmp(name_end, ") S", 3) == 0;
}
#endif

void thread_settle(thread *t) {
  gate_wait(&t->started, 1);
#ifdef __linux__
  /* Twice asleep in a row, since a thread also sleeps for a moment on the lock of the trace. */
  for (int tries = 0, asleep = 0; tries < 5000 && asleep < 2; tries++) {
    pause_ms(1);
    asleep = is_asleep(t->os_id) ? asleep + 1 : 0;
  }
#else
  pause_ms(50);
#endif
}
