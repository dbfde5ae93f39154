#define NAPI_VERSION 8
#include "call.h"

#include <string.h>

void *call_pointer(const seam_argument *argument) {
  void *pointer;
  memcpy(&pointer, argument->at, sizeof pointer);
  return pointer;
}

seam_argument *call_argument(const api_call *call, int kind) {
  for (int i = 0; i < call->count; i++)
    if (call->arguments[i].kind == kind)
      return &call->arguments[i];
  return NULL;
}

static bool is_out(const seam_argument *a) {
  return seam_out_size(a->kind) > 0;
}

static bool is_out_text(const seam_argument *a) {
  return a->kind == SEAM_KIND_out_text || a->kind == SEAM_KIND_out_text16;
}

/* What is behind the pointer is what counts. */
static bool by_content(const seam_argument *a) {
  return a->kind == SEAM_KIND_text || a->kind == SEAM_KIND_text16 || a->kind == SEAM_KIND_words ||
         a->kind == SEAM_KIND_memory_text || a->kind == SEAM_KIND_memory_text16;
}

size_t call_out_size(const api_call *call, int index) {
  const seam_argument *a = &call->arguments[index];
  /* How many words or values the addon has room for it says elsewhere, if at all. */
  if (!is_out(a) || call_pointer(a) == NULL || a->kind == SEAM_KIND_out_values ||
      a->kind == SEAM_KIND_out_words)
    return 0;
  size_t size = seam_out_size(a->kind) * (is_out_text(a) ? *(size_t *)a[1].at : 1);
  return size < SEAM_MOST_BEFORE ? size : SEAM_MOST_BEFORE;
}

/* How many units a text has that the addon passes: the parameter behind it says so, if any does.
 * How many words: the one before. */
static size_t count_in(const api_call *call, int index) {
  const seam_argument *a = &call->arguments[index];
  if (a->kind == SEAM_KIND_words)
    return *(size_t *)a[-1].at;
  bool sized = index + 1 < call->count && a[1].kind == SEAM_KIND_length;
  return sized ? *(size_t *)a[1].at : NAPI_AUTO_LENGTH;
}

/* The same of what the runtime has written: a text is followed by the room for it and by its
 * length, and the length of words was their room before. */
static size_t count_out(const api_call *call, int index) {
  const seam_argument *a = &call->arguments[index];
  size_t room = 0, length = NAPI_AUTO_LENGTH;
  if (is_out_text(a)) {
    room = *(size_t *)a[1].at;
    if (call_pointer(&a[2]) != NULL)
      length = *(size_t *)call_pointer(&a[2]);
  } else if (a->kind == SEAM_KIND_out_words && call_pointer(&a[-1]) != NULL) {
    memcpy(&room, call->before[index - 1], sizeof room);
    length = *(size_t *)call_pointer(&a[-1]);
  }
  return length < room || length == NAPI_AUTO_LENGTH ? length : room;
}

static void add_member_name(seam_text *out, const char *name) {
  bool first = out->used == 0 || out->text[out->used - 1] == '{';
  text_add(out, "%s\"%s\":", first ? "" : ",", name);
}

static void add_handle_or_value(seam_text *out, int kind, const void *at) {
  void *pointer = NULL;
  if (seam_is_handle(kind))
    memcpy(&pointer, at, sizeof pointer);
  int number = pointer != NULL ? handle_number(pointer) : 0;
  if (number != 0)
    text_add(out, "%d", number);
  else
    text_add_value(out, kind, at, 0);
}

/* Of what the runtime writes, the entry tells only what is missing. */
void call_add_argument(seam_text *out, const api_call *call, int index) {
  const seam_argument *a = &call->arguments[index];
  bool missing = (is_out(a) || by_content(a)) && call_pointer(a) == NULL;
  if (is_out(a) && !missing && a->kind != SEAM_KIND_in_out_size)
    return;
  add_member_name(out, a->name);
  if (missing) /* a text may be "null" itself */
    text_add(out, by_content(a) ? "null" : "\"null\"");
  else if (is_out(a))
    text_add_value(out, a->kind, call_pointer(a), 0);
  else if (by_content(a))
    text_add_value(out, a->kind, call_pointer(a), count_in(call, index));
  else
    add_handle_or_value(out, a->kind, a->at);
}

void call_add_result(seam_text *out, const api_call *call, int index) {
  const seam_argument *a = &call->arguments[index];
  size_t size = call_out_size(call, index);
  bool words = a->kind == SEAM_KIND_out_words && call->status == napi_ok;
  if (size == 0 && !(words && call_pointer(a) != NULL))
    return;
  add_member_name(out, a->name);
  if (call->status != napi_ok) {
    bool same = memcmp(call_pointer(a), call->before[index], size) == 0;
    text_add(out, same ? "\"untouched\"" : "\"written\"");
  } else if (words || is_out_text(a))
    text_add_value(out, a->kind, call_pointer(a), count_out(call, index));
  else
    add_handle_or_value(out, a->kind, call_pointer(a));
}
