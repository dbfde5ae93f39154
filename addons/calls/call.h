/* A call of one of Node-API's functions, on its way from the addon to the runtime and back. */
#ifndef CONFORMANCE_CALL_H
#define CONFORMANCE_CALL_H

#include "record.h"
#include "text.h"
#include "trace.h"

#define SEAM_MOST_ARGUMENTS 8
#define SEAM_MOST_BEFORE 16

typedef struct {
  int kind;
  const char *name;
  void *at; /* where the parameter itself lies: what the runtime gets can be changed there */
} seam_argument;

typedef struct {
  const char *function;
  seam_argument *arguments;
  int count;
  napi_status status;
  bool skipped; /* by a fault, which then sets the status */
  trace_id entry;
  seam_record *record;                   /* of the callbacks that it registers, or NULL */
  napi_property_descriptor *descriptors; /* those that the runtime gets */
  /* What the addon's memory held where the function writes to. */
  unsigned char before[SEAM_MOST_ARGUMENTS][SEAM_MOST_BEFORE];
} api_call;

/* The value of the argument, which is a pointer; and of the first of that kind, or NULL. */
void *call_pointer(const seam_argument *argument);
seam_argument *call_argument(const api_call *call, int kind);
/* How many bytes are looked at where that argument points to: none where it is NULL or not written
 * to. */
size_t call_out_size(const api_call *call, int index);

/* Members of an event: the arguments at index, as they stand on its entry, and what the runtime has
 * written there, as it stands on its return. */
void call_add_argument(seam_text *out, const api_call *call, int index);
void call_add_result(seam_text *out, const api_call *call, int index);

#define SEAM_ARGUMENT(kind, name)                                                                  \
  { SEAM_KIND_##kind, #name, &name }

#endif
