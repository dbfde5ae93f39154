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
    OPERATION(typeof),
    OPERATION(get_value_double),
    OPERATION(get_value_int32),
    OPERATION(get_value_uint32),
    OPERATION(get_value_int64),
    OPERATION(get_value_bool),
    OPERATION(get_array_length),
    OPERATION(get_date_value),
    OPERATION(is_array),
    OPERATION(is_date),
    OPERATION(is_error),
    OPERATION(is_promise),
    OPERATION(is_arraybuffer),
    OPERATION(is_typedarray),
    OPERATION(is_dataview),
    OPERATION(is_detached_arraybuffer),
    OPERATION(get_value_bigint_int64),
    OPERATION(get_value_bigint_uint64),
    OPERATION(get_value_bigint_words),
    OPERATION(get_value_string_utf8),
    OPERATION(get_value_string_latin1),
    OPERATION(get_value_string_utf16),
    OPERATION(coerce_to_bool),
    OPERATION(coerce_to_number),
    OPERATION(coerce_to_string),
    OPERATION(coerce_to_object),
    OPERATION(create_int32),
    OPERATION(create_uint32),
    OPERATION(create_int64),
    OPERATION(create_double),
    OPERATION(create_bigint_int64),
    OPERATION(create_bigint_uint64),
    OPERATION(create_date),
    OPERATION(create_array_with_length),
    OPERATION(create_symbol),
    OPERATION(create_error),
    OPERATION(create_type_error),
    OPERATION(create_range_error),
    OPERATION(create_object),
    OPERATION(create_array),
    OPERATION(get_property),
    OPERATION(get_element),
    OPERATION(get_property_names),
    OPERATION(get_named_property),
    OPERATION(get_all_property_names),
    OPERATION(strict_equals),
    OPERATION(instanceof),
    OPERATION(has_property),
    OPERATION(has_own_property),
    OPERATION(delete_property),
    OPERATION(has_element),
    OPERATION(delete_element),
    OPERATION(has_named_property),
    OPERATION(set_property),
    OPERATION(set_element),
    OPERATION(set_named_property),
    OPERATION(object_freeze),
    OPERATION(object_seal),
    OPERATION(define_properties),
    OPERATION(type_tag_object),
    OPERATION(check_object_type_tag),
    OPERATION(wrap),
    OPERATION(unwrap),
    OPERATION(remove_wrap),
    OPERATION(call_function),
    OPERATION(new_instance),
    OPERATION(create_function),
    OPERATION(run_script),
    OPERATION(throw),
    OPERATION(throw_error),
    OPERATION(is_exception_pending),
    OPERATION(get_and_clear_last_exception),
    OPERATION(create_reference),
    OPERATION(reference_ref),
    OPERATION(reference_unref),
    OPERATION(get_reference_value),
    OPERATION(delete_reference),
    OPERATION(escape_handle),
    OPERATION(create_arraybuffer),
    OPERATION(get_arraybuffer_info),
    OPERATION(detach_arraybuffer),
    OPERATION(create_typedarray),
    OPERATION(get_typedarray_info),
    OPERATION(create_dataview),
    OPERATION(get_dataview_info),
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

/* JavaScript passes the calls as a text, each as its name, the slots a and b, and two numbers;
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
    if (!keeps)
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
