#define NAPI_VERSION 8
#include "callback.h"
#include "text.h"
#include "trace.h"

#include <string.h>

static void add_place(seam_text *out, const char *name, bool right, const void *own) {
  text_add(out, ",\"%s\":", name);
  if (right)
    text_add_chosen(out, own);
  else
    text_add(out, "\"wrong\"");
}

static void call_own(api_callback *c) {
  const seam_record *r = c->record;
  switch (c->kind) {
  case CALLBACK_FUNCTION:
    c->result = r->function_callback(c->env, c->info);
    break;
  case CALLBACK_GETTER:
    c->result = r->getter(c->env, c->info);
    break;
  case CALLBACK_SETTER:
    c->result = r->setter(c->env, c->info);
    break;
  case CALLBACK_FINALIZER:
    r->finalizer(c->env, r->data, r->hint);
    break;
  case CALLBACK_NOENV_FINALIZER:
    r->noenv_finalizer(r->data, r->hint);
    break;
  case CALLBACK_EXECUTE:
    r->execute(c->env, r->data);
    break;
  case CALLBACK_COMPLETE:
    r->complete(c->env, c->status, r->data);
    break;
  case CALLBACK_HOOK:
    r->hook(r->data);
    break;
  case CALLBACK_ASYNC_HOOK:
    r->async_hook(c->handle, r->data);
    break;
  }
}

void callback_tell(api_callback *c) {
  const seam_record *r = c->record;
  seam_text text = {"", 0};
  if (r != NULL)
    text_add(&text, ",\"from\":\"%s\",\"number\":%d", r->function, r->number);
  if (c->has_env)
    text_add(&text, ",\"env\":\"%s\"", seam_presence(c->env));
  if (strcmp(c->name, "complete") == 0)
    text_add(&text, ",\"status\":\"%s\"", seam_status_name(c->status));
  if (c->info == NULL && r != NULL) {
    add_place(&text, "data", c->data == &r->as_data || c->data == r->data, r->data);
    if (r->has_hint)
      add_place(&text, "hint", c->hint == &r->as_hint || c->hint == r->hint, r->hint);
  }
  trace_id entry = trace("callback", "\"name\":\"%s\"%s", c->name, text.text);
  if (r != NULL)
    call_own(c);
  trace("callback-return", "\"name\":\"%s\"," TRACE_OF, c->name, entry);
}

bool callback_of(api_callback *c, const char *name, seam_record *r) {
  api_callback made = {
      .kind = CALLBACK_FINALIZER, .name = name, .record = r, .env = r->env, .has_env = true};
  bool there = false;
  made.data = r->data != NULL ? &r->as_data : NULL;
  made.hint = r->hint != NULL ? &r->as_hint : NULL;
  if (strcmp(name, "finalize") == 0)
    there = r->finalizer != NULL;
  else if (strcmp(name, "execute") == 0) {
    made.kind = CALLBACK_EXECUTE;
    there = r->execute != NULL;
  } else if (strcmp(name, "complete") == 0) {
    made.kind = CALLBACK_COMPLETE;
    there = r->complete != NULL;
  } else if (strcmp(name, "cleanup-hook") == 0) {
    made.kind = CALLBACK_HOOK;
    made.has_env = false;
    there = r->hook != NULL;
  }
  *c = made;
  return there;
}
