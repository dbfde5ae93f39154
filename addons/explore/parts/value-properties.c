/* Calls on properties, and what values are to each other. */
MAKES(napi_get_property, o->a, o->b)
MAKES(napi_get_element, o->a, o->n)
MAKES(napi_get_property_names, o->a)
MAKES(napi_get_named_property, o->a, o->n % 2 != 0 ? "a" : "length")
/* Always of what is enumerable: a "length" that is set would make an array of any size. */
MAKES(napi_get_all_property_names, o->a, napi_key_own_only,
      (napi_key_filter)((o->n % 32) | napi_key_enumerable),
      o->m % 2 != 0 ? napi_key_numbers_to_strings : napi_key_keep_numbers)

#define RELATES(name, ...)                                                                         \
  static void op_##name(const operands *o) {                                                       \
    bool flag;                                                                                     \
    name(o->env, __VA_ARGS__, &flag);                                                              \
  }

RELATES(napi_strict_equals, o->a, o->b)
RELATES(napi_instanceof, o->a, o->b)
RELATES(napi_has_property, o->a, o->b)
RELATES(napi_has_own_property, o->a, o->b)
RELATES(napi_delete_property, o->a, o->b)
RELATES(napi_has_element, o->a, o->n)
RELATES(napi_delete_element, o->a, o->n)
RELATES(napi_has_named_property, o->a, o->n % 2 != 0 ? "a" : "length")

/* What it gives is not kept: a program that froze it would change all the others. */
static void op_napi_get_prototype(const operands *o) {
  napi_value prototype;
  napi_get_prototype(o->env, o->a, &prototype);
}

static void op_napi_set_property(const operands *o) {
  napi_set_property(o->env, o->a, o->b, o->first);
}

static void op_napi_set_element(const operands *o) {
  napi_set_element(o->env, o->a, o->n, o->first);
}

static void op_napi_set_named_property(const operands *o) {
  napi_set_named_property(o->env, o->a, o->n % 2 != 0 ? "a" : "b", o->first);
}

static void op_napi_object_freeze(const operands *o) {
  napi_object_freeze(o->env, o->a);
}

static void op_napi_object_seal(const operands *o) {
  napi_object_seal(o->env, o->a);
}

/* A property "a", with attributes by number: writable, enumerable, configurable. */
static void op_napi_define_properties(const operands *o) {
  napi_property_descriptor property = {
      "a", NULL, NULL, NULL, NULL, o->first, (napi_property_attributes)(o->n % 8), NULL};
  napi_define_properties(o->env, o->a, 1, &property);
}

static const napi_type_tag tags[] = {{1, 2}, {1, 3}, {0, 5}};

static void op_napi_type_tag_object(const operands *o) {
  napi_type_tag_object(o->env, o->a, &tags[o->n % 3]);
}

static void op_napi_check_object_type_tag(const operands *o) {
  bool flag;
  napi_check_object_type_tag(o->env, o->a, &tags[o->n % 3], &flag);
}

/* No two objects have the same, as no two natives would. */
static void op_napi_wrap(const operands *o) {
  napi_wrap(o->env, o->a, ITEM(1 + o->m), NULL, NULL, NULL);
}

static void op_napi_unwrap(const operands *o) {
  void *data;
  napi_unwrap(o->env, o->a, &data);
}

static void op_napi_remove_wrap(const operands *o) {
  void *data;
  napi_remove_wrap(o->env, o->a, &data);
}
