#define NAPI_VERSION 10
#define KEYS
#define TEXTS                                                                                      \
  { "copied..........", 6 }
#include "create-length.c"
