/*
 * What a program of calls on values works on. A call takes values from slots, and what it makes
 * goes into the next one. The first slot is no object, and it alone is set as a property, so that
 * no object becomes too long a text.
 */
enum { SLOTS = 96, REFERENCES = 8, MOST_UNITS = 64, MOST_CALLS = 64 };

typedef struct {
  napi_env env;
  napi_value a, b, first;
  uint32_t n, m;
} operands;

static napi_value slots[SLOTS];
static uint32_t used;
static napi_ref references[REFERENCES];
static uint32_t referenced;
static int entered; /* how deep the native function is in itself */

/* Those from 100 on are counted from the newest. */
static napi_value slot(uint32_t number) {
  return number < 100 ? slots[number % used] : slots[used - 1 - (number - 100) % used];
}

static void keep(const operands *o, napi_status status, napi_value value) {
  if (used < SLOTS)
    slots[used++] = status == napi_ok && value != NULL ? value : new_undefined(o->env);
}
