/*
 * Values as they stand on the trace, in JSON: numbers, booleans, enumerators by name, texts by
 * their first bytes, and of everything else whether it is there.
 */
#ifndef CONFORMANCE_TEXT_H
#define CONFORMANCE_TEXT_H

#include "kinds.h"

const char *seam_status_name(napi_status status);
const char *seam_presence(const void *pointer);

/* Members of an event, as they come together. What does not fit is left out. */
typedef struct {
  char text[1500];
  size_t used;
} seam_text;

void text_add(seam_text *out, const char *format, ...);
/* A value that the addon chose (a small number in a pointer's place) by its number, any other
 * pointer by that word. */
void text_add_chosen(seam_text *out, const void *pointer);
/* A parameter's value, which lies at `at`, in its kind's shape. For texts and words `count` is how
 * many of these there are, or NAPI_AUTO_LENGTH. */
void text_add_value(seam_text *out, int kind, const void *at, size_t count);

/* Whether it is a handle that has a number (record.h), and not a scope or a value. */
bool seam_is_handle(int kind);

/* The size of what a parameter of that kind points to and the function writes, or 0. */
size_t seam_out_size(int kind);

#endif
