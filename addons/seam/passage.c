#define NAPI_VERSION 8
#include "passage.h"
#include "generic-fault.h"
#include "registration.h"

#include <string.h>

void seam_enter(api_call *call) {
  seam_text text = {"", 0};
  callbacks_find(call);
  for (int i = 0; i < call->count; i++)
    call_add_argument(&text, call, i);
  if (call->record != NULL)
    text_add(&text, ",\"number\":%d", call->record->number);
  for (int i = 0; i < call->count; i++)
    if (call_out_size(call, i) > 0)
      memcpy(call->before[i], call_pointer(&call->arguments[i]), call_out_size(call, i));
  call->entry = trace("call", "\"name\":\"%s\",%s", call->function, text.text);
  callbacks_replace(call);
  fault_before(call);
}

/* The handles that are new get their numbers, and the addon gets its own pointers again. */
static void adopt_results(api_call *call) {
  for (int i = 0; i < call->count; i++) {
    seam_argument *a = &call->arguments[i];
    if (call_out_size(call, i) == 0)
      continue;
    if (seam_is_handle(a->kind))
      handle_adopt(*(void **)call_pointer(a), call->function,
                   call->record != NULL ? call->record->number : 0);
    else if (a->kind == SEAM_KIND_out_data)
      *(void **)call_pointer(a) = callbacks_data_of(*(void **)call_pointer(a));
  }
}

napi_status seam_leave(api_call *call) {
  seam_text text = {"", 0};
  fault_after(call);
  if (call->status == napi_ok)
    adopt_results(call);
  for (int i = 0; i < call->count; i++)
    call_add_result(&text, call, i);
  trace("return", "\"name\":\"%s\"," TRACE_OF ",\"status\":\"%s\"%s%s%s", call->function,
        call->entry, seam_status_name(call->status), text.used > 0 ? ",\"results\":{" : "",
        text.text, text.used > 0 ? "}" : "");
  callbacks_leave(call);
  fault_left(call);
  return call->status;
}
