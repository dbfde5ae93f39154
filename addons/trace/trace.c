#include "trace.h"
#include "this-thread.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* One write at the end of the file, which is atomic by itself: no lock of ours puts threads in a
 * row around the calls that they race in. */
#ifdef _WIN32
#include <windows.h>
typedef HANDLE trace_target;
static trace_target open_trace_target(const char *path) {
  return path != NULL ? CreateFileA(path, FILE_APPEND_DATA, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                    NULL, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL)
                      : GetStdHandle(STD_ERROR_HANDLE);
}
static int append_to_trace(trace_target file, const char *text, int size) {
  DWORD written;
  return WriteFile(file, text, (DWORD)size, &written, NULL) ? (int)written : -1;
}
#else
#include <fcntl.h>
#include <unistd.h>
typedef int trace_target;
static trace_target open_trace_target(const char *path) {
  return path != NULL ? open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600) : 2;
}
static int append_to_trace(trace_target file, const char *text, int size) {
  ssize_t written;
  do
    written = write(file, text, (size_t)size);
  while (written < 0 && errno == EINTR);
  return (int)written;
}
#endif

#ifdef _MSC_VER
#define THREAD_LOCAL __declspec(thread)
#else
#define THREAD_LOCAL __thread
#endif

/* So many events can be told apart in one thread; a rule has some hundreds. */
#define EVENTS_PER_THREAD 1000000L

static mutex traced_threads_lock = MUTEX_INIT;
static trace_target trace_file;
static long traced_threads = 0;
/* What the next event of this thread is called; 0 before its first. */
static THREAD_LOCAL long next_event_id = 0;

/* Taken once a thread, at its first event. */
static void begin_traced_thread(void) {
  mutex_lock(&traced_threads_lock);
  if (traced_threads == 0)
    trace_file = open_trace_target(getenv("CONFORMANCE_TRACE"));
  next_event_id = ++traced_threads * EVENTS_PER_THREAD;
  mutex_unlock(&traced_threads_lock);
}

trace_id trace(const char *event, const char *members, ...) {
  char line[2048];
  va_list arguments;
  /* Some room stays for the end of the line, also where the members were too long to fit. */
  const int limit = (int)sizeof line - 4;

  if (next_event_id == 0)
    begin_traced_thread();
  long id = next_event_id++;
  int size = snprintf(line, sizeof line, "{\"id\":%ld,\"thread\":\"%s\",\"event\":\"%s\",", id,
                      thread_name(), event);
  va_start(arguments, members);
  size += vsnprintf(line + size, sizeof line - (size_t)size, members, arguments);
  va_end(arguments);
  if (size > limit)
    size = limit;
  line[size++] = '}';
  line[size++] = '\n';
  /* A disk that is full, or a file that is gone, is a trace that is cut off. What did not go in one
   * write follows, and is damage if another thread came in between. */
  for (int written = 0, n;
       written < size && (n = append_to_trace(trace_file, line + written, size - written)) > 0;)
    written += n;
  return id;
}

void trace_broken(const char *call, const char *status, const char *file, int line) {
  trace("broken", "\"call\":\"%s\",\"status\":\"%s\",\"file\":\"%s\",\"line\":%d", call, status,
        file, line);
  _Exit(70); /* EX_SOFTWARE; no exit handler of the runtime gets to run, or to crash */
}
