#include "trace.h"
#include "this-thread.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#ifdef _WIN32
#include <io.h>
#define open_trace(path)                                                                           \
  _open(path, _O_WRONLY | _O_APPEND | _O_CREAT | _O_BINARY | _O_NOINHERIT, 0600)
#define write_trace(file, text, size) _write(file, text, (unsigned)(size))
#else
#include <unistd.h>
#define open_trace(path) open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600)
#define write_trace(file, text, size) write(file, text, size)
#endif

static mutex trace_lock = MUTEX_INIT;
static int trace_file = -1;
static long next_number = 0;

static void write_line(const char *text, int size) {
  if (trace_file < 0) {
    const char *path = getenv("CONFORMANCE_TRACE");
    trace_file = path != NULL ? open_trace(path) : 2;
  }
  while (size > 0) {
    int written = (int)write_trace(trace_file, text, (size_t)size);
    if (written < 0 && errno != EINTR)
      return; /* the disk is full or the file is gone: the observer sees a trace that is cut off */
    if (written > 0) {
      text += written;
      size -= written;
    }
  }
}

trace_id trace(const char *event, const char *members, ...) {
  char line[2048];
  va_list arguments;
  /* Some room stays for the end of the line, also where the members were too long to fit. */
  const int limit = (int)sizeof line - 4;

  mutex_lock(&trace_lock);
  long number = next_number++;
  int size = snprintf(line, sizeof line, "{\"n\":%ld,\"thread\":\"%s\",\"event\":\"%s\",", number,
                      thread_name(), event);
  va_start(arguments, members);
  size += vsnprintf(line + size, sizeof line - (size_t)size, members, arguments);
  va_end(arguments);
  if (size > limit)
    size = limit;
  line[size++] = '}';
  line[size++] = '\n';
  write_line(line, size);
  mutex_unlock(&trace_lock);
  return number;
}

void trace_broken(const char *call, const char *status, const char *file, int line) {
  trace("broken", "\"call\":\"%s\",\"status\":\"%s\",\"file\":\"%s\",\"line\":%d", call, status,
        file, line);
  _Exit(70); /* EX_SOFTWARE; no exit handler of the runtime gets to run, or to crash */
}
