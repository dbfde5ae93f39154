/*
 * A program as numbers: what the functions, threads and callbacks of one run of explore do. It is
 * in statics, as threads and environments share it; one program runs at a time.
 */
enum { FUNCTIONS = 4, THREADS = 6, LISTS = 64, OPERATIONS = 600, TEXT = 16384 };

enum operation_kind {
  CALL,
  CALL_BLOCKING,
  CALL_MANY,
  CALL_WITH_NULL,
  ACQUIRE,
  RELEASE,
  ABORT,
  CONTEXT,
  REF,
  UNREF,
  PAUSE,
  OPEN, /* the gate of the program, once */
  WAIT, /* for so many openings */
  TURN, /* the rest of the script on a later turn of the event loop */
  THROW,
  RUN_JS,
  LEAVE /* a hold to the JavaScript thread, which releases it in the end */
};

typedef struct {
  int kind, function, value;
} operation;

typedef struct {
  int of, nth; /* the function or place, and which of its items */
  int first, count;
} operations;

enum function_kind { WITHOUT_FUNCTION, WITH_FUNCTION, DEFAULT_CALL };

typedef struct {
  int kind, capacity;
  bool has_finalizer;
  napi_threadsafe_function tsfn;
  int delivered;
  bool unreferenced;
  int left; /* holds that threads left behind */
  /* Once it is finalized nobody may use it, and the finalizer waits for who does. */
  bool gone;
  int users;
} function;

/* Who uses functions: the JavaScript thread, each of the others, and the main thread when a worker
 * has gone. */
typedef struct {
  int number, items;
  int holds[FUNCTIONS];
  bool done[FUNCTIONS]; /* a call said that it is closing: no more use of it */
} actor;

static struct {
  int function_count, thread_count, list_count, operation_count;
  function functions[FUNCTIONS];
  actor javascript, main_thread, actors[THREADS];
  thread threads[THREADS];
  operations script, late, lists[LISTS], of_thread[THREADS];
  int item_lists, finalizer_lists; /* how many of the lists, in this order; the rest are of hooks */
  operation all[OPERATIONS];
  bool in_worker, lets_go;
  int position;
} program;

static mutex program_lock = MUTEX_INIT;
static condition program_changed = CONDITION_INIT;
static int openings;

static int next_number(const char **text) {
  char *end;
  long number = strtol(*text, &end, 10);
  if (end == *text)
    trace_broken("next_number", "the program ends too early", __FILE__, __LINE__);
  *text = end;
  return (int)number;
}

static operations read_operations(const char **text, int of, int nth) {
  operations list = {of, nth, program.operation_count, next_number(text)};
  if (list.count > OPERATIONS - program.operation_count)
    trace_broken("read_operations", "the program is too long", __FILE__, __LINE__);
  for (int i = 0; i < list.count; i++) {
    operation *o = &program.all[program.operation_count++];
    o->kind = next_number(text);
    o->function = next_number(text);
    o->value = next_number(text);
  }
  return list;
}

static int read_lists(const char **text) {
  int count = next_number(text);
  for (int i = 0; i < count && program.list_count < LISTS; i++) {
    int of = next_number(text), nth = next_number(text);
    program.lists[program.list_count++] = read_operations(text, of, nth);
  }
  return count;
}

/* Who has an operation on a function holds it from the start. */
static void give_holds(actor *a, int number, operations list) {
  a->number = number;
  for (int i = 0; i < list.count; i++)
    a->holds[program.all[list.first + i].function] = 1;
}

static void read_program(const char *text) {
  memset(&program, 0, sizeof program);
  openings = 0;
  program.in_worker = next_number(&text) != 0;
  program.lets_go = next_number(&text) != 0;
  program.function_count = next_number(&text);
  for (int i = 0; i < program.function_count; i++) {
    function *f = &program.functions[i];
    f->kind = next_number(&text);
    f->capacity = next_number(&text);
    f->has_finalizer = next_number(&text) != 0;
    program.javascript.holds[i] = 1;
  }
  program.thread_count = next_number(&text);
  for (int i = 0; i < program.thread_count; i++) {
    program.of_thread[i] = read_operations(&text, i, 0);
    give_holds(&program.actors[i], i + 1, program.of_thread[i]);
  }
  program.script = read_operations(&text, 0, 0);
  program.item_lists = read_lists(&text);
  program.finalizer_lists = read_lists(&text);
  read_lists(&text);
  program.late = read_operations(&text, 0, 0);
  give_holds(&program.main_thread, THREADS + 1, program.late);
}
