/*
 * The trace: what happened in the subject, one event a line, one write a line, at the end of the
 * file that CONFORMANCE_TRACE names or else to stderr. C writes its own events, so that they
 * outlive the environment and hold all up to the moment of a crash; JavaScript appends its own to
 * the same file. The order of events is that of the file.
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
 * Writes {"id":…,"thread":"…","event":"<event>",<members>}, where members is a printf format that
 * yields JSON members, one of them "name". Returns the event's id, for TRACE_OF: the number of the
 * thread times a million, and the events of that thread before it.
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
