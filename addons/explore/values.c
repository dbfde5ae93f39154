#include "conformance-all.h"

#include <string.h>

#include "parts/value-slots.c"
#include "parts/value-reads.c"
#include "parts/value-makes.c"
#include "parts/value-properties.c"
#include "parts/value-calls.c"
#include "parts/value-references.c"
#include "parts/value-memory.c"

#define OPERATION(name)                                                                            \
  {                                                                                                \
#name, op_##name                                                                               \
  }
static const struct {
  const char *name;
  void (*perform)(const operands *);
} operations[] = {
    OPERATION(napi_typeof),
    OPERATION(napi_get_value_double),
    OPERATION(napi_get_value_int32),
    OPERATION(napi_get_value_uint32),
    OPERATION(napi_get_value_int64),
    OPERATION(napi_get_value_bool),
    OPERATION(napi_get_array_length),
    OPERATION(napi_get_date_value),
    OPERATION(napi_is_array),
    OPERATION(napi_is_date),
    OPERATION(napi_is_error),
    OPERATION(napi_is_promise),
    OPERATION(napi_is_arraybuffer),
    OPERATION(napi_is_typedarray),
    OPERATION(napi_is_dataview),
    OPERATION(napi_is_detached_arraybuffer),
    OPERATION(napi_get_value_bigint_int64),
    OPERATION(napi_get_value_bigint_uint64),
    OPERATION(napi_get_value_bigint_words),
    OPERATION(napi_get_value_string_utf8),
    OPERATION(napi_get_value_string_latin1),
    OPERATION(napi_get_value_string_utf16),
    OPERATION(napi_coerce_to_bool),
    OPERATION(napi_coerce_to_number),
    OPERATION(napi_coerce_to_string),
    OPERATION(napi_coerce_to_object),
    OPERATION(napi_create_int32),
    OPERATION(napi_create_uint32),
    OPERATION(napi_create_int64),
    OPERATION(napi_create_double),
    OPERATION(napi_create_bigint_int64),
    OPERATION(napi_create_bigint_uint64),
    OPERATION(napi_create_date),
    OPERATION(napi_create_array_with_length),
    OPERATION(napi_create_symbol),
    OPERATION(napi_create_error),
    OPERATION(napi_create_type_error),
    OPERATION(napi_create_range_error),
    OPERATION(napi_create_object),
    OPERATION(napi_create_array),
    OPERATION(napi_get_property),
    OPERATION(napi_get_element),
    OPERATION(napi_get_property_names),
    OPERATION(napi_get_named_property),
    OPERATION(napi_get_all_property_names),
    OPERATION(napi_get_prototype),
    OPERATION(napi_strict_equals),
    OPERATION(napi_instanceof),
    OPERATION(napi_has_property),
    OPERATION(napi_has_own_property),
    OPERATION(napi_delete_property),
    OPERATION(napi_has_element),
    OPERATION(napi_delete_element),
    OPERATION(napi_has_named_property),
    OPERATION(napi_set_property),
    OPERATION(napi_set_element),
    OPERATION(napi_set_named_property),
    OPERATION(napi_object_freeze),
    OPERATION(napi_object_seal),
    OPERATION(napi_define_properties),
    OPERATION(napi_type_tag_object),
    OPERATION(napi_check_object_type_tag),
    OPERATION(napi_wrap),
    OPERATION(napi_unwrap),
    OPERATION(napi_remove_wrap),
    OPERATION(napi_call_function),
    OPERATION(napi_new_instance),
    OPERATION(napi_create_function),
    OPERATION(napi_run_script),
    OPERATION(napi_throw),
    OPERATION(napi_throw_error),
    OPERATION(napi_is_exception_pending),
    OPERATION(napi_get_and_clear_last_exception),
    OPERATION(napi_create_reference),
    OPERATION(napi_reference_ref),
    OPERATION(napi_reference_unref),
    OPERATION(napi_get_reference_value),
    OPERATION(napi_delete_reference),
    OPERATION(napi_escape_handle),
    OPERATION(napi_create_arraybuffer),
    OPERATION(napi_get_arraybuffer_info),
    OPERATION(napi_detach_arraybuffer),
    OPERATION(napi_create_typedarray),
    OPERATION(napi_get_typedarray_info),
    OPERATION(napi_create_dataview),
    OPERATION(napi_get_dataview_info),
};

static void perform(const char *name, size_t length, const operands *o) {
  for (size_t i = 0; i < sizeof operations / sizeof *operations; i++)
    if (strncmp(operations[i].name, name, length) == 0 && operations[i].name[length] == '\0') {
      operations[i].perform(o);
      return;
    }
  trace_broken(name, "there is no such operation", __FILE__, __LINE__);
}

static uint32_t next_number(const char **at) {
  char *end;
  unsigned long number = strtoul(*at, &end, 10);
  *at = end;
  return (uint32_t)number;
}

/* JavaScript passes the calls as a text, each as its function, the slots a and b, and two numbers;
 * whether exceptions stay pending; how many values there are, and these. What is in the slots in
 * the end comes back, and after it what each call left pending, where that was taken off. */
static napi_value run(napi_env env, napi_callback_info info) {
  static char text[4096];
  napi_value given[3 + SLOTS], thrown[MOST_CALLS] = {NULL};
  uint32_t calls = 0;
  get_arguments(env, info, given, 3 + SLOTS);
  MUST(napi_get_value_string_utf8(env, given[0], text, sizeof text, NULL));
  bool keeps = number_of(env, given[1]) != 0;
  used = number_of(env, given[2]);
  memcpy(slots, given + 3, used * sizeof *slots);
  referenced = 0;
  entered = 0;
  for (const char *at = text; *at != '\0' && calls < MOST_CALLS; calls++) {
    const char *name = at + strspn(at, " ");
    size_t length = strcspn(name, " ");
    at = name + length;
    uint32_t numbers[4];
    for (int i = 0; i < 4; i++)
      numbers[i] = next_number(&at);
    operands o = {env, slot(numbers[0]), slot(numbers[1]), slots[0], numbers[2], numbers[3]};
    note_value("call", (int)calls);
    perform(name, length, &o);
    bool pending;
    if (keeps)
      napi_is_exception_pending(env, &pending);
    else
      thrown[calls] = take_exception(env);
  }
  note("values-end");
  for (uint32_t i = 0; i < referenced; i++)
    if (references[i] != NULL)
      napi_delete_reference(env, references[i]);
  take_exception(env);
  napi_value results[] = {new_list(env, slots, used), new_list(env, thrown, calls)};
  return new_list(env, results, 2);
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(native))
