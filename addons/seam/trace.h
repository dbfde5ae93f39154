/*
 * The trace: what happened in the subject, one event a line, one write a line, to the file that
 * CONFORMANCE_TRACE names or else to stderr. It is written by C alone, so that it outlives the
 * environment, and holds all up to the moment of a crash.
 */
#ifndef CONFORMANCE_TRACE_H
#define CONFORMANCE_TRACE_H

#ifdef __GNUC__
#define TAKES_FORMAT __attribute__((format(printf, 2, 3)))
#else
#define TAKES_FORMAT
#endif

typedef long trace_id;

/*
 * Writes {"n":…,"thread":"…","event":"<event>",<members>}, where members is a printf format that
 * yields JSON members, one of them "name". Returns what TRACE_OF takes.
 */
trace_id trace(const char *event, const char *members, ...) TAKES_FORMAT;

/* The member of a return, and of what else belongs to a call, that names the event of its entry. */
#define TRACE_OF "\"of\":%ld"

/* A moment that matters to the rule, by name. */
#define note(name) trace("note", "\"name\":\"%s\"", name)
/* The same with a number. */
#define note_value(name, value) trace("note", "\"name\":\"%s\",\"value\":%d", name, (int)(value))

/* A set-up call failed, so the rule was never reached: puts that on the trace, and ends the process
 * there and then. */
void trace_broken(const char *call, const char *status, const char *file, int line);

#endif
